package vn.lienthong.hub.delivery.worker;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.TestPartners;

class LeaseRuleTests {

    private static final Duration LEASE = Duration.ofSeconds(60);

    @Test
    void refusesATimeoutOfAThirdOfTheLeaseAndSaysWhatToSet() {
        assertThatThrownBy(() -> LeaseRule.check(partner(Duration.ofSeconds(20)), LEASE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hub.partners.land.connection.timeout")
                .hasMessageContaining("hub.delivery.lease");
    }

    @Test
    void acceptsAShorterTimeout() {
        assertThatCode(() -> LeaseRule.check(partner(Duration.ofMillis(19_999)), LEASE))
                .doesNotThrowAnyException();
    }

    private static TestPartners partner(Duration timeout) {
        return new TestPartners(List.of(TestPartners.partner("land", "land", timeout, 1)));
    }
}

package vn.lienthong.hub.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.TestPartners;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Slots of partners that join, change and leave while calls run. */
class SlotsTests {

    private final ChangingPartners partners = new ChangingPartners();
    private final Slots slots = new Slots(partners);

    @Test
    void aPartnerThatJoinsHasItsSlots() {
        partners.now = TestPartners.of(3, "dkkd");
        assertThat(slots.takeAll("dkkd").free()).isZero();

        slots.refresh();

        assertThat(slots.partners()).containsExactly("dkkd");
        assertThat(slots.total()).isEqualTo(3);
        assertThat(slots.takeAll("dkkd").free()).isEqualTo(3);
        assertThat(slots.takeAll("dkkd").free()).isZero();
    }

    @Test
    void aSmallerQuotaLetsRunningCallsEnd() {
        partners.now = TestPartners.of(3, "dkkd");
        slots.refresh();
        slots.takeAll("dkkd");
        partners.now = TestPartners.of(1, "dkkd");
        slots.refresh();

        slots.give("dkkd", 2);
        assertThat(slots.takeAll("dkkd").free()).isZero();
        slots.give("dkkd", 1);
        assertThat(slots.takeAll("dkkd").free()).isEqualTo(1);
    }

    @Test
    void aPartnerThatLeftBeginsNoCallAndGivesItsSlotsBack() throws InterruptedException {
        partners.now = TestPartners.of(2, "dkkd");
        slots.refresh();
        slots.takeAll("dkkd");
        partners.now = TestPartners.of(1);
        slots.refresh();

        assertThat(slots.partners()).isEmpty();
        assertThat(slots.close(Duration.ZERO)).as("calls run").isFalse();
        slots.give("dkkd", 2);
        assertThat(slots.takeAll("dkkd").free()).isZero();
        assertThat(slots.close(Duration.ZERO)).as("calls run").isTrue();
    }

    @Test
    void noCallBeginsOnceClosed() throws InterruptedException {
        partners.now = TestPartners.of(2, "dkkd");
        slots.refresh();

        assertThat(slots.close(Duration.ofSeconds(1))).isTrue();
        assertThat(slots.takeAll("dkkd").free()).isZero();
    }

    private static final class ChangingPartners implements Partners {

        private Partners now = TestPartners.of(1);

        @Override
        public Collection<Partner> all() {
            return now.all();
        }

        @Override
        public Optional<Partner> find(String id) {
            return now.find(id);
        }

        @Override
        public List<Partner> ofKind(String kind) {
            return now.ofKind(kind);
        }

        @Override
        public Optional<Partner> bySource(String source) {
            return now.bySource(source);
        }

        @Override
        public Optional<Partner> serving(String unit) {
            return now.serving(unit);
        }

        @Override
        public Optional<Partner> servingNow(String unit, String field) {
            return now.servingNow(unit, field);
        }
    }
}

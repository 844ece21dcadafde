package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.dossier.FeedPosition;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

class FeedCursorTests {

    @Test
    void leadsBackToItsPlace() {
        FeedPosition position = new FeedPosition(-7_300_000_000_000_000_001L, 4_294_967_299L, 12);

        assertThat(FeedCursor.parse(FeedCursor.text(position))).isEqualTo(position);
        assertThat(FeedCursor.text(position)).hasSize(34).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void isTheBeginningWhereNoneIsGiven(String text) {
        assertThat(FeedCursor.parse(text)).isEqualTo(FeedPosition.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "12", "%%%", "AQ", "Ạ"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> FeedCursor.parse(text))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.INVALID_PARAMETER));
    }

    @Test
    void refusesOneOfAnotherVersionAndPlacesThatCannotBe() {
        String other = FeedCursor.text(new FeedPosition(1, 2, 3)).replaceFirst("^A", "B");
        String before = FeedCursor.text(new FeedPosition(1, -2, 3));

        assertThatThrownBy(() -> FeedCursor.parse(other)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> FeedCursor.parse(before)).isInstanceOf(Fault.class);
    }
}

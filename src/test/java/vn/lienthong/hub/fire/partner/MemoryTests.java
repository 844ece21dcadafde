package vn.lienthong.hub.fire.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lienthong.hub.fire.ledger.PartnerLine.Did;

class MemoryTests {

    private final Memory memory = new Memory();

    @Test
    void actsOnceOnADeliveryWhateverItsToken() {
        assertThat(memory.decide("a", "D", 1, 10, true)).isEqualTo(Did.ACTED);
        assertThat(memory.decide("a", "D", 1, 11, true)).isEqualTo(Did.RECOGNISED);
    }

    @Test
    void neverActsBehindWhatItActedOn() {
        memory.decide("b", "D", 2, 10, true);

        assertThat(memory.decide("a", "D", 1, 11, true)).isEqualTo(Did.RECOGNISED);
        assertThat(memory.decide("a", "another", 1, 11, true)).isEqualTo(Did.ACTED);
    }

    @Test
    void keepsOutWhoBearsAnOldToken() {
        memory.decide("a", "D", 1, 11, true);

        assertThat(memory.decide("b", "D", 2, 10, true)).isEqualTo(Did.FENCED);
    }

    @Test
    void actsLaterOnWhatItDidNotWantBefore() {
        assertThat(memory.decide("a", "D", 1, 10, false)).isEqualTo(Did.NOTHING);
        assertThat(memory.decide("a", "D", 1, 11, true)).isEqualTo(Did.ACTED);
    }
}

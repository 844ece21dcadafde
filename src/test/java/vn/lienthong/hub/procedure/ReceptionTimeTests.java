package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

class ReceptionTimeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-08T15:20:00+07:00",
                "2026-10-08T15:20:00.000+0700",
                "2026-10-08T08:20:00Z",
                "2026-10-08T02:50-05:30",
                "2026-10-08T15:20:00",
                "2026-10-08T15:20"
            })
    void readsAnyOffsetAndWithoutOneVietnamsTime(String text) {
        assertThat(ReceptionTime.read(text)).isEqualTo(Instant.parse("2026-10-08T08:20:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-10-08",
                "08/10/2026 15:20",
                "2026-02-30T08:00:00",
                "2026-10-08T25:00:00",
                "0001-10-08T08:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "now"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> ReceptionTime.read(text))
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(FaultCode.INVALID_PARAMETER);
                    assertThat(fault.violations().get(0).pointer()).isEqualTo("receivedAt");
                });
    }

    @Test
    void saysThatAPlusBecameASpace() {
        for (String text : new String[] {"2026-10-08T15:20:00 07:00", "2026-10-08T15:20:00.5 0700"}) {
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(() -> ReceptionTime.read(text))
                    .satisfies(fault ->
                            assertThat(fault.violations().get(0).message()).contains("%2B"));
        }
    }
}

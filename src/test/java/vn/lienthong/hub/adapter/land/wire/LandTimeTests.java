package vn.lienthong.hub.adapter.land.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LandTimeTests {

    @ParameterizedTest
    @CsvSource({
        "2026-10-08T18:30:00, 2026-10-08T18:30:00Z",
        "2026-10-08T18:30:00Z, 2026-10-08T18:30:00Z",
        "2026-10-08t18:30:00z, 2026-10-08T18:30:00Z",
        "2026-10-08T18:30, 2026-10-08T18:30:00Z",
        "2026-10-08T18:30:00.1234567, 2026-10-08T18:30:00.123456Z",
        "2026-10-09T01:30:00+07:00, 2026-10-08T18:30:00Z",
        "2026-10-09T01:30:00.000+0700, 2026-10-08T18:30:00Z"
    })
    void readsUtcUnlessAnOffsetIsSaid(String said, Instant meant) {
        assertThat(LandTime.parse(said)).isEqualTo(meant);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "0001-01-01T00:00:00", "0001-01-01T00:00:00Z"})
    void takesWhatWasNeverSetForNotKnown(String said) {
        assertThat(LandTime.parse(said)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30T08:00:00Z", "2026-10-08", "08/10/2026 18:30", "2026-10-08T25:00:00", "20261008183000"
            })
    void refusesWhatIsNoTime(String said) {
        assertThatThrownBy(() -> LandTime.parse(said)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void writesUtcToTheSecondAndNothingForWhatIsNotKnown() {
        assertThat(LandTime.format(Instant.parse("2026-10-08T18:30:00.5Z"))).isEqualTo("2026-10-08T18:30:00Z");
        assertThat(LandTime.format(null)).isEmpty();
    }
}

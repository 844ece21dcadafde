package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

class ListParametersTests {

    @ParameterizedTest
    @CsvSource({"PT48H,48", "PT0H,0", "48,48", "0,0", "PT120M,2", "2000,2000"})
    void readsOfficeTime(String text, long hours) {
        assertThat(ListParameters.officeTime("dueWithin", text)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "PT-1H", "P1M", "soon", "1.5", "2001", "P3D", "p1dt2h", "PT9223372036854775807S"})
    void refusesWhatIsNoOfficeTime(String text) {
        assertWrong("dueWithin", () -> ListParameters.officeTime("dueWithin", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T08:00:00+07:00",
                "2026-01-31T08:00:00 07:00",
                "2026-01-31T01:00:00Z",
                "2026-01-31T01:00Z"
            })
    void readsTimesAlsoWhereThePlusWasLost(String text) {
        assertThat(ListParameters.time("updatedSince", text)).isEqualTo(Instant.parse("2026-01-31T01:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "2026-01-31T08:00:00",
                "yesterday",
                "+999999999-12-31T23:59:59Z",
                "-200000-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z"
            })
    void refusesTimesThatSayNoMoment(String text) {
        assertWrong("updatedSince", () -> ListParameters.time("updatedSince", text));
    }

    @Test
    void refusesACursorThatWasNotGiven() {
        assertWrong("cursor", () -> ListParameters.cursor("7"));
    }

    @Test
    void takesEmptyAsNotGiven() {
        assertThat(ListParameters.officeTime("dueWithin", "")).isNull();
        assertThat(ListParameters.time("updatedSince", null)).isNull();
        assertThat(ListParameters.cursor(" ")).isNull();
    }

    private static void assertWrong(String name, Runnable reading) {
        assertThatExceptionOfType(Fault.class).isThrownBy(reading::run).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.INVALID_PARAMETER);
            assertThat(fault.violations()).singleElement().satisfies(violation -> assertThat(violation.pointer())
                    .isEqualTo(name));
        });
    }
}

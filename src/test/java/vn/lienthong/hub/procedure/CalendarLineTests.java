package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.ImportFile;

class CalendarLineTests {

    private static final String LINE = """
            {"unit":"X77","year":2026,"daysOff":["2026-04-27","2026-05-01"],"makeUpDays":["2026-08-22"]}""";

    @Test
    void readsTheYearOfAPlace() {
        assertThat(read(LINE))
                .isEqualTo(new CalendarYear(
                        "X77",
                        2026,
                        new TreeSet<>(List.of(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 1))),
                        new TreeSet<>(List.of(LocalDate.of(2026, 8, 22)))));
    }

    @Test
    void readsWhatTheDaysAreCalled() {
        CalendarYear year =
                read(LINE.replace("\"unit\"", "\"names\":{\"2026-05-01\":\"Ngày Quốc tế Lao động\"},\"unit\""));

        assertThat(year.name(LocalDate.of(2026, 5, 1))).isEqualTo("Ngày Quốc tế Lao động");
        assertThat(year.name(LocalDate.of(2026, 4, 27))).isNull();
    }

    @Test
    void readsTheNationsYearWithoutMakeUpDays() {
        CalendarYear year = read("{\"year\":2026,\"daysOff\":[]}");

        assertThat(year.unit()).isNull();
        assertThat(year.makeUpDays()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "X77"          | "Q"          | /1/unit
            2026,          | 1890,        | /1/year
            2026,          | "2026",      | /1/year
            "daysOff"      | "daysoff"    | /1/daysOff
            2026-05-01     | 2025-05-01   | /1/daysOff
            2026-05-01     | 2026-02-30   | /1/daysOff/1
            2026-05-01     | 2026-04-27   | /1/daysOff/1
            2026-08-22     | 2026-08-21   | /1/makeUpDays
            "2026-05-01"   | "2026-08-22" | /1/makeUpDays
            "unit"         | "names":{"2026-05-01":""},"unit"   | /1/names/2026-05-01
            "unit"         | "names":{"2026-05-04":"a"},"unit"  | /1/names/2026-05-04
            "unit"         | "names":["a"],"unit"               | /1/names
            """)
    void refusesWhatDoesNotFitAndSaysWhere(String instead, String given, String pointer) {
        ImportFile file = new ImportFile(LINE.replace(instead, given).getBytes(StandardCharsets.UTF_8));
        file.lines().forEach(line -> CalendarLine.read(line, "X77"::equals));

        assertThatExceptionOfType(Fault.class).isThrownBy(file::refuseIfFaulty).satisfies(fault -> assertThat(
                        fault.violations().stream().map(Violation::pointer))
                .contains(pointer));
    }

    private static CalendarYear read(String line) {
        ImportFile file = new ImportFile(line.getBytes(StandardCharsets.UTF_8));
        CalendarYear year = CalendarLine.read(file.lines().get(0), "X77"::equals);
        file.refuseIfFaulty();
        return year;
    }
}

package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.Findings;

class HolidayFileTests {

    private static final String FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//X77//Working days//VI
            BEGIN:VEVENT
            UID:1@x77.example
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20261124
            SUMMARY:Ngày Văn hóa
              Việt Nam
            END:VEVENT
            BEGIN:VEVENT
            UID:2@x77.example
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20270206
            DTEND;VALUE=DATE:20270209
            SUMMARY:Tết
            END:VEVENT
            END:VCALENDAR
            """;
    private static final int FIRST = 4;
    private static final int SECOND = 11;

    @Test
    void readsWholeDaysWithTheirNamesAndLines() {
        assertThat(read(FILE))
                .containsExactly(
                        new HolidayEvent(
                                FIRST,
                                LocalDate.of(2026, 11, 24),
                                LocalDate.of(2026, 11, 24),
                                false,
                                "Ngày Văn hóa Việt Nam"),
                        new HolidayEvent(SECOND, LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 8), false, "Tết"));
    }

    @Test
    void readsLinesThatEndAsTheStandardSays() {
        assertThat(read(FILE.replace("\n", "\r\n"))).isEqualTo(read(FILE));
        assertThat(read("\uFEFF" + FILE)).isEqualTo(read(FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAKE-UP", "make up", "LAM-BU", "Làm bù", "Holiday,MAKE-UP"})
    void readsWhichDaysAreMadeUpFor(String category) {
        List<HolidayEvent> events = read(FILE.replace("SUMMARY:Tết", "CATEGORIES:" + category));

        assertThat(events).extracting(HolidayEvent::makeUp).containsExactly(false, true);
        assertThat(events.get(1).name()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"DURATION:P3D, 2027-02-08", "DURATION:P1W, 2027-02-12", "COMMENT:one day, 2027-02-06"})
    void readsHowLongAnEventLasts(String instead, LocalDate upTo) {
        assertThat(read(FILE.replace("DTEND;VALUE=DATE:20270209", instead))
                        .get(1)
                        .upTo())
                .isEqualTo(upTo);
    }

    @Test
    void passesOverWhatIsCancelled() {
        assertThat(read(FILE.replace("SUMMARY:Tết", "STATUS:CANCELLED"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTEND;VALUE=DATE:20270209   | RRULE:FREQ=YEARLY                  | /11
            DTEND;VALUE=DATE:20270209   | RDATE;VALUE=DATE:20270301          | /11
            DTEND;VALUE=DATE:20270209   | RECURRENCE-ID;VALUE=DATE:20270206  | /11
            DTEND;VALUE=DATE:20270209   | DTEND;VALUE=DATE:20270206          | /11
            DTEND;VALUE=DATE:20270209   | DTEND;VALUE=DATE:20290206          | /11
            DTEND;VALUE=DATE:20270209   | DTEND:20270206T120000Z             | /11
            DTEND;VALUE=DATE:20270209   | DURATION:PT12H                     | /11
            DTEND;VALUE=DATE:20270209   | DURATION:P999999999W               | /11
            DTEND;VALUE=DATE:20270209   | DURATION:tomorrow                  | /15
            DTSTART;VALUE=DATE:20270206 | DTSTART:20270206T070000            | /11
            DTSTART;VALUE=DATE:20270206 | DTSTART;VALUE=DATE:20270230        | /11
            DTSTART;VALUE=DATE:20270206 | DTSTART;VALUE=DATE:soon            | /14
            DTSTART;VALUE=DATE:20270206 | COMMENT:no start                   | /11
            END:VCALENDAR               | X-END:of a file that was cut off   | /18
            END:VEVENT                  | END:VTODO                          | /10
            BEGIN:VEVENT                | BEGIN:VTODO                        | /10
            BEGIN:VCALENDAR             | BEGIN:VCARD                        | /18
            """)
    void refusesWhatDoesNotFitAndSaysInWhichLine(String instead, String given, String pointer) {
        Findings findings = new Findings();
        HolidayFile.read(bytes(FILE.replaceFirst(instead, given)), findings);

        assertThat(pointers(findings)).contains(pointer);
    }

    @Test
    void refusesANameOfSeveralLines() {
        Findings findings = new Findings();
        HolidayFile.read(bytes(FILE.replace("SUMMARY:Tết", "SUMMARY:Tết\\nNguyên đán")), findings);

        assertThat(pointers(findings)).containsExactly("/11");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        Findings findings = new Findings();
        HolidayFile.read(FILE.getBytes(StandardCharsets.UTF_16), findings);

        assertThat(pointers(findings)).containsExactly("");
    }

    @Test
    void readsNothingThatIsTooLargeOrEmpty() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> HolidayFile.read(new byte[HolidayFile.LARGEST + 1], new Findings()))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.BODY_TOO_LARGE));
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> HolidayFile.read(bytes(" \r\n"), new Findings()))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.EMPTY_BODY));
    }

    /** Whatever is made of a file, it is read or refused, and nothing else happens. */
    @Test
    void staysCalmWhateverComes() {
        Random random = new Random(20261122);
        for (int i = 0; i < 3000; i++) {
            byte[] body = bytes(FILE);
            for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                body[random.nextInt(body.length)] = (byte) (random.nextBoolean() ? random.nextInt(128) : '\n');
            }
            Findings findings = new Findings();

            List<HolidayEvent> events = HolidayFile.read(body, findings);

            assertThat(events).as("case " + i).doesNotContainNull();
        }
    }

    private static List<HolidayEvent> read(String text) {
        Findings findings = new Findings();
        List<HolidayEvent> events = HolidayFile.read(bytes(text), findings);
        assertThat(findings.isEmpty()).as(String.valueOf(pointers(findings))).isTrue();
        return events;
    }

    private static List<String> pointers(Findings findings) {
        try {
            findings.throwIfAny(FaultCode.INVALID_IMPORT, "");
            return List.of();
        } catch (Fault fault) {
            return fault.violations().stream().map(Violation::pointer).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

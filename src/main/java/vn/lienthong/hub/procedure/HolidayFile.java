package vn.lienthong.hub.procedure;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.unit.Findings;

/**
 * A file of RFC 5545 on its way in: UTF-8, one VCALENDAR, whole. Its syntax is read by a library; what that library
 * cannot read is a fault here, never passed over. Pointers are numbers of lines, counted from 1.
 */
final class HolidayFile {

    /** A nation's holidays of ten years take 50 KB; what is larger is something else and is not parsed. */
    static final int LARGEST = 1 << 20;

    private static final String UNREADABLE = "is not iCalendar (RFC 5545)";

    private HolidayFile() {}

    /**
     * @return the events that could be read; what could not is among the findings
     * @throws Fault BODY_TOO_LARGE, EMPTY_BODY
     */
    static List<HolidayEvent> read(byte[] body, Findings findings) {
        if (body.length > LARGEST) {
            throw new Fault(
                    FaultCode.BODY_TOO_LARGE,
                    "A calendar file may hold " + LARGEST / 1024 + " KiB. Send the years one by one.");
        }
        String text = text(body, findings);
        if (text == null) {
            return List.of();
        }
        if (text.isBlank()) {
            throw new Fault(FaultCode.EMPTY_BODY, "Send one iCalendar file (text/calendar, RFC 5545).");
        }
        List<Integer> lines = eventLines(text, findings);
        return findings.isEmpty() ? events(text, lines, findings) : List.of();
    }

    private static String text(byte[] body, Findings findings) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            findings.add("", "must be text in UTF-8");
            return null;
        }
    }

    /** Where each event begins; a file that was cut off, or holds several calendars, is refused. */
    private static List<Integer> eventLines(String text, Findings findings) {
        List<Integer> begins = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int calendars = 0;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String mark = line.strip().toUpperCase(Locale.ROOT);
            if (mark.startsWith("BEGIN:")) {
                calendars += mark.equals("BEGIN:VCALENDAR") ? 1 : 0;
                if (mark.equals("BEGIN:VEVENT")) {
                    begins.add(number);
                    refuse(!open.equals(List.of("VCALENDAR")), number, "must stand in the VCALENDAR itself", findings);
                }
                open.add(mark.substring("BEGIN:".length()));
            } else if (mark.startsWith("END:")) {
                boolean fits = !open.isEmpty() && open.remove(open.size() - 1).equals(mark.substring("END:".length()));
                refuse(!fits, number, "ends what has not begun, or not what began last", findings);
            }
        }
        refuse(calendars != 1 || !open.isEmpty(), number, "must hold one VCALENDAR, from BEGIN to END", findings);
        return begins;
    }

    private static List<HolidayEvent> events(String text, List<Integer> lines, Findings findings) {
        try (ICalReader reader = new ICalReader(text, ICalVersion.V2_0)) {
            ICalendar calendar = reader.readNext();
            for (ParseWarning warning : reader.getWarnings()) {
                Integer line = warning.getLineNumber();
                findings.add(line == null ? "" : "/" + line, UNREADABLE);
            }
            List<VEvent> events = calendar == null ? List.of() : calendar.getEvents();
            refuse(events.size() != lines.size(), 1, UNREADABLE, findings);
            if (!findings.isEmpty()) {
                return List.of();
            }
            return IntStream.range(0, events.size())
                    .mapToObj(i -> HolidayReader.read(events.get(i), lines.get(i), findings))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private static void refuse(boolean faulty, int line, String message, Findings findings) {
        if (faulty) {
            findings.add("/" + line, message);
        }
    }
}

package vn.lienthong.hub.statistics.milestone;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Days in Vietnam in a row. @param until exclusive; null: without an end */
public record Days(LocalDate from, LocalDate until) {

    /** What of these days lies within others; null if none does. */
    Days within(Days other) {
        LocalDate start = from.isBefore(other.from) ? other.from : from;
        LocalDate end = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return end == null || start.isBefore(end) ? new Days(start, end) : null;
    }

    /** As a {@code datemultirange} is written. */
    static String text(List<Days> all) {
        return all.stream()
                .map(days -> "[" + days.from + "," + (days.until == null ? "" : days.until) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** As the database writes one. */
    static List<Days> read(String text) {
        if (text.equals("{}")) {
            return List.of();
        }
        return Arrays.stream(text.substring(2, text.length() - 2).split("\\),\\["))
                .map(days -> days.split(",", 2))
                .map(ends -> new Days(LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1])))
                .toList();
    }
}

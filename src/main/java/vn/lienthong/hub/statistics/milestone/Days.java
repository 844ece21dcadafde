package vn.lienthong.hub.statistics.milestone;

import java.time.LocalDate;

/** Days in Vietnam in a row. @param until exclusive; null: without an end */
public record Days(LocalDate from, LocalDate until) {

    /** What of these days lies within others; null if none does. */
    Days within(Days other) {
        LocalDate start = from.isBefore(other.from) ? other.from : from;
        LocalDate end = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return end == null || start.isBefore(end) ? new Days(start, end) : null;
    }
}

package vn.lienthong.hub.statistics;

import java.time.Instant;
import java.time.LocalDate;
import vn.lienthong.hub.event.VietnamTime;

/** Days in Vietnam, both included. */
public record Period(LocalDate from, LocalDate to) {

    /** 00:00 of the first day. */
    public Instant start() {
        return from.atStartOfDay().toInstant(VietnamTime.OFFSET);
    }

    /** 24:00 of the last day: what happens then lies outside. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay().toInstant(VietnamTime.OFFSET);
    }
}

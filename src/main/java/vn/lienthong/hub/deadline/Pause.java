package vn.lienthong.hub.deadline;

import java.time.Instant;

/** A time in which the clock stood still. {@code to} is null while the pause is open. */
public record Pause(Instant from, Instant to) {}

package vn.lienthong.hub.adapter.igate;

import java.time.Instant;

/** The rows of one poll: those that changed from {@code from} to {@code to}. */
record Window(Instant from, Instant to) {}

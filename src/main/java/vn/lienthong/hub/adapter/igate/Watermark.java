package vn.lienthong.hub.adapter.igate;

import java.time.Instant;

/**
 * @param position up to when rows have been read and accepted
 * @param sweepAgainFrom where the next poll begins, if that is earlier than usual; null if not
 */
record Watermark(Instant position, Instant sweepAgainFrom) {}

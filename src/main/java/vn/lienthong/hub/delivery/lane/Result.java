package vn.lienthong.hub.delivery.lane;

import vn.lienthong.hub.delivery.Outcome;

/** What became of a claim. */
public sealed interface Result {

    /** The gateway was asked to tell the partner. */
    record Called(Outcome outcome) implements Result {}

    /** There was nothing left to say; nobody was called. */
    record Skipped() implements Result {}

    /** The content could not be read: a fault of ours, tried again later, not held against the partner. */
    record NotSent(String reason) implements Result {}
}

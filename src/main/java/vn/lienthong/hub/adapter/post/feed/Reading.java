package vn.lienthong.hub.adapter.post.feed;

import vn.lienthong.hub.event.DossierEvent;

/** What a row comes to. */
sealed interface Reading {

    /** A fact. */
    record Told(FeedRow row, DossierEvent event) implements Reading {}

    /** Nothing that could be said; the row is set aside. */
    record SetAside(FeedRow row, Reason reason) implements Reading {}

    /** Another customer's row: nothing of it is kept. */
    record NotOurs() implements Reading {}

    /** Why a row is set aside; the names are stable. */
    enum Reason {
        /** The tables say that this status stands for no fact. */
        NO_FACT,
        /** The tables do not know the status. */
        UNKNOWN_STATUS,
        /** The row breaks the schema. */
        MALFORMED,
        /** The hub did not accept the fact. */
        REJECTED
    }
}

package vn.lienthong.hub.adapter.land.file;

import java.time.Duration;

/** A file could not be fetched. The message is for operators: without the link, which may let anybody in. */
public final class NotFetched extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;
    private final Duration retryAfter;

    private NotFetched(String reason, boolean forGood, Duration retryAfter) {
        super(reason, null, false, false);
        this.forGood = forGood;
        this.retryAfter = retryAfter;
    }

    /** The same link will not do better later. */
    public static NotFetched forGood(String reason) {
        return new NotFetched(reason, true, null);
    }

    /** @param retryAfter as the host asks, or null */
    public static NotFetched now(String reason, Duration retryAfter) {
        return new NotFetched(reason, false, retryAfter);
    }

    public boolean isForGood() {
        return forGood;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

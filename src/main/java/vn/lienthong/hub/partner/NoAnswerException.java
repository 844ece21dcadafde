package vn.lienthong.hub.partner;

import java.time.Duration;

/** The partner gave no usable answer; the same call may succeed later. The message holds no personal data. */
public class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final Duration retryAfter;

    public NoAnswerException(String message) {
        this(message, null, null);
    }

    /** @param retryAfter as the partner asks, or null */
    public NoAnswerException(String message, Duration retryAfter, Throwable cause) {
        super(message, cause);
        this.status = 0;
        this.retryAfter = retryAfter;
    }

    /** Not the answer that was wanted: its status says why, and its {@code Retry-After} when. */
    public NoAnswerException(String message, PartnerAnswer answer) {
        super(message);
        this.status = answer.status();
        this.retryAfter = answer.retryAfter();
    }

    /** The HTTP status of what came instead; 0 if nothing did. */
    public int status() {
        return status;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

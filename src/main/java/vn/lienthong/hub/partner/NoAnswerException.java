package vn.lienthong.hub.partner;

import java.time.Duration;

/** The partner gave no usable answer; the same call may succeed later. The message holds no personal data. */
public class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public NoAnswerException(String message) {
        this(message, null, null);
    }

    /** @param retryAfter as the partner asks, or null */
    public NoAnswerException(String message, Duration retryAfter, Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

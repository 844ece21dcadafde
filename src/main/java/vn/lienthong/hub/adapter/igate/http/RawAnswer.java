package vn.lienthong.hub.adapter.igate.http;

import java.time.Duration;

/**
 * A whole answer.
 *
 * @param retryAfter as the partner asks, or null
 */
public record RawAnswer(int status, Duration retryAfter, byte[] body) {

    static final int UNAUTHORIZED = 401;

    boolean isUnauthorized() {
        return status == UNAUTHORIZED;
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Without the body, which may hold personal data. */
    @Override
    public String toString() {
        return "RawAnswer[" + status + "]";
    }
}

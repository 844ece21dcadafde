package vn.lienthong.hub.adapter.land.in;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import vn.lienthong.hub.adapter.land.wire.LandTime;
import vn.lienthong.hub.adapter.land.wire.Status;

/**
 * An answer of the hub, in the form in which that side answers the hub. The HTTP status says the same as the body, so that
 * a caller that looks at only one of them does not take bad for good.
 *
 * @param data 1 if it was taken, else 0
 */
public record Reply(int data, Status status) {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL = 500;
    private static final int UNAVAILABLE = 503;
    private static final String LATER =
            "Trục liên thông tạm thời chưa xử lý được, hãy gửi lại nguyên bản tin sau ít phút";

    /** @param message says what is wrong, where, and what to do; holds no personal data */
    static Reply bad(int http, String type, String message, Instant now) {
        return new Reply(0, new Status(false, Integer.toString(http), type, LandTime.format(now), message));
    }

    static Reply good(String message, Instant now) {
        return new Reply(1, new Status(true, Integer.toString(OK), "", LandTime.format(now), message));
    }

    /** The body did not come whole. */
    public static Reply invalid(String message, Instant now) {
        return bad(BAD_REQUEST, "invalid-message", message, now);
    }

    /** The same call can be made again later. */
    public static Reply tryAgain(Instant now) {
        return bad(UNAVAILABLE, "unavailable", LATER, now);
    }

    /** A fault of the hub: nothing is wrong with the call. */
    public static Reply failed(Instant now) {
        return bad(INTERNAL, "internal", LATER, now);
    }

    @JsonIgnore
    public int http() {
        return Integer.parseInt(status.code());
    }
}

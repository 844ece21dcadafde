package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An answer of the hub in the dialect. HTTP is 200 whatever it says.
 *
 * @param errorCode {@code "0"} is good; the others are stable
 * @param message says what is wrong, where, and what to do; holds no personal data
 * @param session only in the answer to a login
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reply(@JsonProperty("error_code") String errorCode, String message, String session) {

    public static Reply good(String message) {
        return new Reply("0", message, null);
    }

    public static Reply session(String session) {
        return new Reply("0", null, session);
    }

    /** The message breaks the dialect: it must be changed before it is sent again. */
    public static Reply invalid(String message) {
        return new Reply("1", message, null);
    }

    /** Log in (again). */
    public static Reply unauthenticated(String message) {
        return new Reply("2", message, null);
    }

    public static Reply unknownService(String message) {
        return new Reply("3", message, null);
    }

    /** Understood, but some of it was not accepted. */
    public static Reply refused(String message) {
        return new Reply("4", message, null);
    }

    /** The same message can be sent again later. */
    public static Reply tryAgain() {
        return new Reply("5", "Trục liên thông tạm thời chưa xử lý được, hãy gửi lại nguyên bản tin sau ít phút", null);
    }

    /** Without the session, which is a secret. */
    @Override
    public String toString() {
        return "Reply[" + errorCode + "]";
    }
}

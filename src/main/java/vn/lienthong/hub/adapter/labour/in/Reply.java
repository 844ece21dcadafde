package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An answer of the hub in the dialect. HTTP is 200 whatever it says.
 *
 * @param errorCode {@code "0"} is good; the others are stable
 * @param message says what is wrong, where, and what to do; holds no personal data
 */
public record Reply(@JsonProperty("error_code") String errorCode, String message) {

    public static Reply good(String message) {
        return new Reply("0", message);
    }

    /** The message breaks the dialect: it must be changed before it is sent again. */
    public static Reply invalid(String message) {
        return new Reply("1", message);
    }

    public static Reply unauthenticated() {
        return new Reply("2", "AcceptKey không đúng; hãy dùng khóa mà trục liên thông đã cấp cho hệ thống này");
    }

    /** Understood, but not accepted. */
    public static Reply refused(String message) {
        return new Reply("4", message);
    }

    /** The same message can be sent again later. */
    public static Reply tryAgain() {
        return new Reply("5", "Trục liên thông tạm thời chưa xử lý được, hãy gửi lại nguyên bản tin sau ít phút");
    }
}

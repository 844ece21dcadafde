package vn.lienthong.hub.adapter.post.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienthong.hub.adapter.post.wire.PostJson;

/**
 * An answer of the hub in the dialect.
 *
 * @param http status of the answer
 * @param status {@code Status}: 100 is good, the others are those of HTTP
 * @param message says what is wrong, where, and what to do; holds no personal data
 */
public record Reply(int http, String status, String message) {

    private static final int OK = 200;

    public static Reply good(String message) {
        return new Reply(OK, "100", message);
    }

    /** The document breaks the dialect: it must be changed before it is sent again. */
    public static Reply invalid(String message) {
        return fault(400, message);
    }

    public static Reply unauthenticated() {
        return fault(401, "Thiếu mã truy cập (Authorization: Bearer …), hoặc mã sai hay đã hết hạn; hãy lấy mã mới");
    }

    public static Reply forbidden() {
        return fault(403, "Mã truy cập này không được gửi hồ sơ bưu chính");
    }

    public static Reply tooLong(long limit) {
        return fault(413, "Bản tin dài quá " + limit + " byte; tài liệu không kèm tệp");
    }

    /** Understood, but some of it was not accepted. */
    public static Reply refused(String message) {
        return fault(422, message);
    }

    public static Reply fault() {
        return fault(500, "Trục liên thông gặp lỗi, hãy gửi lại nguyên bản tin sau ít phút");
    }

    /** The same document can be sent again later. */
    public static Reply tryAgain() {
        return fault(503, "Trục liên thông tạm thời chưa xử lý được, hãy gửi lại nguyên bản tin sau ít phút");
    }

    /** The body of the answer. */
    public String json() {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("Status", status);
        body.put("Message", message);
        try {
            return PostJson.mapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply cannot be written", e);
        }
    }

    private static Reply fault(int http, String message) {
        return new Reply(http, Integer.toString(http), message);
    }
}

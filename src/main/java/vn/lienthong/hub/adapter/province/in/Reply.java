package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.hub.adapter.province.wire.MissingItem;
import vn.lienthong.hub.adapter.province.wire.RecordItem;

/**
 * An answer of the hub in the dialect. HTTP is 200 whatever it says. Members that do not belong to the service are absent.
 *
 * @param errorCode {@code "0"} is good; the others are stable
 * @param message says what is wrong, where, and what to do; holds no personal data
 * @param session only in the answer to a login
 * @param cursor only of TraCuuThayDoi: for the next question
 * @param data only of questions: the records
 * @param missing only of TraCuuHoSo: codes asked for that have no record, if there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reply(
        @JsonProperty("error_code") String errorCode,
        String message,
        String session,
        String cursor,
        List<RecordItem> data,

        @JsonProperty("DanhSachKhongTimThay") List<MissingItem> missing) {

    private Reply(String errorCode, String message) {
        this(errorCode, message, null, null, null, null);
    }

    public static Reply good(String message) {
        return new Reply("0", message);
    }

    public static Reply session(String session) {
        return new Reply("0", null, session, null, null, null);
    }

    /** Good even where nothing was found: the question was answered. */
    public static Reply found(List<RecordItem> data, List<MissingItem> missing) {
        if (missing.isEmpty()) {
            return new Reply("0", "Tìm thấy " + data.size() + " hồ sơ", null, null, data, null);
        }
        String codes = missing.stream().map(MissingItem::maHoSo).collect(Collectors.joining("; "));
        return new Reply(
                "0",
                "Tìm thấy " + data.size() + " hồ sơ. Không tìm thấy, không được xem hoặc mã không chỉ rõ một hồ sơ: "
                        + codes,
                null,
                null,
                data,
                missing);
    }

    public static Reply changes(List<RecordItem> data, String cursor) {
        return new Reply("0", data.size() + " hồ sơ có thay đổi", null, cursor, data, null);
    }

    /** The message breaks the dialect: it must be changed before it is sent again. */
    public static Reply invalid(String message) {
        return new Reply("1", message);
    }

    /** Log in (again). */
    public static Reply unauthenticated(String message) {
        return new Reply("2", message);
    }

    public static Reply unknownService(String message) {
        return new Reply("3", message);
    }

    /** Understood, but some of it was not accepted. */
    public static Reply refused(String message) {
        return new Reply("4", message);
    }

    /** The same message can be sent again later. */
    public static Reply tryAgain() {
        return new Reply("5", "Trục liên thông tạm thời chưa xử lý được, hãy gửi lại nguyên bản tin sau ít phút");
    }

    /** Without the session, which is a secret. */
    @Override
    public String toString() {
        return "Reply[" + errorCode + "]";
    }
}

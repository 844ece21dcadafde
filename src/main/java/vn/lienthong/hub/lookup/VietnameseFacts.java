package vn.lienthong.hub.lookup;

import java.util.EnumMap;
import java.util.Map;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.FactType;

/** Facts and marks as officials name them. */
final class VietnameseFacts {

    private static final Map<FactType, String> FACTS = new EnumMap<>(FactType.class);
    private static final Map<Mark.Code, String> MARKS = new EnumMap<>(Mark.Code.class);

    static {
        FACTS.put(FactType.REGISTERED, "Đăng ký hồ sơ");
        FACTS.put(FactType.RECEIVED, "Tiếp nhận hồ sơ");
        FACTS.put(FactType.REFUSED, "Từ chối tiếp nhận");
        FACTS.put(FactType.PROGRESSED, "Chuyển bước xử lý");
        FACTS.put(FactType.SUPPLEMENT_REQUESTED, "Yêu cầu bổ sung hồ sơ");
        FACTS.put(FactType.SUPPLEMENTED, "Nhận hồ sơ bổ sung");
        FACTS.put(FactType.PAYMENT_REQUESTED, "Yêu cầu thực hiện nghĩa vụ tài chính");
        FACTS.put(FactType.PAID, "Đã thực hiện nghĩa vụ tài chính");
        FACTS.put(FactType.WITHDRAWAL_REQUESTED, "Đề nghị rút hồ sơ");
        FACTS.put(FactType.WITHDRAWN, "Rút hồ sơ");
        FACTS.put(FactType.STOPPED, "Dừng xử lý");
        FACTS.put(FactType.COMPLETED, "Xử lý xong");
        FACTS.put(FactType.RETURNED, "Trả kết quả");
        FACTS.put(FactType.REOPENED, "Mở lại hồ sơ");
        FACTS.put(FactType.RESCHEDULED, "Hẹn lại ngày trả kết quả");
        FACTS.put(FactType.TRANSFERRED, "Chuyển thẩm quyền");
        FACTS.put(FactType.POST_ACCEPTED, "Bưu điện nhận hồ sơ");
        FACTS.put(FactType.HANDED_OVER, "Bưu điện bàn giao hồ sơ cho cơ quan");
        FACTS.put(FactType.POST_ATTEMPTED, "Bưu điện phát không thành công");
        FACTS.put(FactType.POST_DELIVERED, "Bưu điện phát thành công");
        FACTS.put(FactType.POST_RETURNED, "Bưu điện chuyển hoàn");
        FACTS.put(FactType.CORRECTED, "Đính chính");
        MARKS.put(Mark.Code.NOT_ALLOWED, "không hợp lệ ở trạng thái lúc đó");
        MARKS.put(Mark.Code.LOCAL_CODE, "hồ sơ chưa có mã quốc gia");
        MARKS.put(Mark.Code.SKIPPED_PROCESSING, "kết thúc khi chưa xử lý");
        MARKS.put(Mark.Code.SKIPPED_SUPPLEMENT, "kết thúc khi còn chờ bổ sung");
        MARKS.put(Mark.Code.SKIPPED_PAYMENT, "kết thúc khi còn chờ nghĩa vụ tài chính");
        MARKS.put(Mark.Code.SKIPPED_STAGE, "bỏ qua bước");
        MARKS.put(Mark.Code.RETURNED_WITHOUT_COMPLETION, "trả kết quả khi chưa báo xử lý xong");
        MARKS.put(Mark.Code.RESCHEDULED_WITHOUT_APOLOGY, "hẹn lại không có thư xin lỗi");
        MARKS.put(Mark.Code.RESCHEDULED_AGAIN, "hẹn lại quá một lần");
        MARKS.put(Mark.Code.RESCHEDULED_TOO_LATE, "hẹn lại khi còn dưới một ngày");
        MARKS.put(Mark.Code.RESCHEDULED_AFTER_EXPIRY, "hẹn lại sau khi đã hết hạn");
        MARKS.put(Mark.Code.APPOINTMENT_REWRITTEN, "ngày hẹn bị sửa mà không thông báo hẹn lại");
        MARKS.put(Mark.Code.CORRECTION_NOT_ALLOWED, "đính chính không đúng thẩm quyền");
        MARKS.put(Mark.Code.CORRECTION_UNMATCHED, "đính chính thông tin chưa có");
        MARKS.put(Mark.Code.UNIT_CODE_ENDED, "mã đơn vị đã kết thúc, hiểu là đơn vị kế thừa");
        MARKS.put(Mark.Code.UNIT_SUCCESSOR_UNCLEAR, "mã đơn vị đã kết thúc, chưa rõ đơn vị kế thừa");
        MARKS.put(Mark.Code.NO_DUE_TIME, "không tính được ngày hẹn trả");
    }

    private VietnameseFacts() {}

    static String fact(FactType type) {
        return FACTS.get(type);
    }

    /** @param factName short name, as in {@code supplementRequested} */
    static String fact(String factName) {
        return FactType.ofName(factName).map(VietnameseFacts::fact).orElse(factName);
    }

    static String mark(Mark.Code code) {
        return MARKS.get(code);
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case COUNTER -> "trực tiếp tại bộ phận một cửa";
            case ONLINE -> "trực tuyến";
            case POST -> "qua bưu điện";
        };
    }
}

package vn.lienthong.hub.lookup;

import vn.lienthong.hub.event.DossierState;

/** What everybody may know of a state, in Vietnamese. */
final class Progress {

    private Progress() {}

    static String text(DossierState state) {
        return switch (state) {
            case UNKNOWN -> "Hồ sơ chưa có thông tin tiếp nhận.";
            case REGISTERED -> "Hồ sơ đã được đăng ký, đang chờ tiếp nhận.";
            case RECEIVED -> "Hồ sơ đã được tiếp nhận.";
            case REFUSED -> "Hồ sơ không được tiếp nhận.";
            case IN_PROGRESS -> "Hồ sơ đang được xử lý.";
            case SUPPLEMENT_REQUESTED -> "Hồ sơ đang chờ bổ sung giấy tờ.";
            case PAYMENT_REQUESTED -> "Hồ sơ đang chờ thực hiện nghĩa vụ tài chính.";
            case WITHDRAWN -> "Hồ sơ đã được rút theo yêu cầu của người nộp.";
            case STOPPED -> "Hồ sơ đã dừng xử lý.";
            case COMPLETED -> "Hồ sơ đã xử lý xong, đang chờ trả kết quả.";
            case RETURNED -> "Hồ sơ đã được trả kết quả.";
        };
    }
}

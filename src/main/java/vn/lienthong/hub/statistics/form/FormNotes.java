package vn.lienthong.hub.statistics.form;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.statistics.UnitsAs;

/** The notes below a printed form: by which rules it was counted, and as of when it is known. */
final class FormNotes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy")
            .withLocale(Locale.ROOT)
            .withZone(VietnamTime.OFFSET);

    private FormNotes() {}

    static List<String> of(FormAnswer answer) {
        CarryOver difference = answer.carriedOverDifference();
        return List.of(
                "Ghi chú: Số liệu theo những gì hệ thống biết đến " + TIME.format(answer.knownAt())
                        + " (giờ Việt Nam; knownAt=" + VietnamTime.format(answer.knownAt()) + ").",
                "Thời gian tạm dừng: " + policy(PausePolicy.valueOf(answer.policy())) + " Cơ quan, đơn vị: "
                        + units(answer.units()),
                "Cột (6) so với cột (11) của kỳ trước: %+d hồ sơ do chuyển đến trừ chuyển đi, %+d hồ sơ được mở lại."
                        .formatted(difference.transferred(), difference.reopened()),
                "Hồ sơ rút hoặc dừng giải quyết không tính là trước hạn; hồ sơ đang chờ công dân tính là trong hạn. Kiểm tra:"
                        + " (3) = (7) + (11).");
    }

    private static String policy(PausePolicy policy) {
        return switch (policy) {
            case SUBTRACT -> "được trừ vào thời gian giải quyết trước khi so với hạn trả (SUBTRACT).";
            case RESTART -> "thời hạn được tính lại từ khi kết thúc lần tạm dừng cuối (RESTART).";
            case SHIFT -> "hạn trả được lùi lại theo thời gian tạm dừng (SHIFT).";
        };
    }

    private static String units(String as) {
        return as.equals(UnitsAs.THEN.lowerCase())
                ? "theo tổ chức tại thời điểm đó."
                : "theo tổ chức hiện nay, kể cả đơn vị kế thừa.";
    }
}

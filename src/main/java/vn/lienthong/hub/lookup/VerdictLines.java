package vn.lienthong.hub.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.dossier.VerdictAccount;
import vn.lienthong.hub.procedure.VietnameseWords;

/** Verdicts with their arithmetic in Vietnamese. */
final class VerdictLines {

    private VerdictLines() {}

    static List<String> of(Explanation.Judged verdict) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + rule(verdict.rule()) + ", " + policy(verdict.policy()) + ": " + outcome(verdict.outcome()));
        if (verdict.comment() == VerdictAccount.Comment.NOT_ACCEPTED) {
            lines.add("  Hồ sơ chưa từng được tiếp nhận.");
            return lines;
        }
        if (verdict.appointment() != null) {
            lines.add((verdict.byMaximum() ? "  Không có ngày hẹn; thời hạn tối đa theo quy định: " : "  Hạn: ")
                    + VietnameseWords.time(verdict.appointment()));
        }
        verdict.moves().forEach(move -> lines.add("  " + move(move)));
        lines.add("  " + judged(verdict));
        if (!verdict.taken().isZero()) {
            lines.add("  Trừ thời gian tạm dừng " + VietnameseWords.elapsed(verdict.taken()) + ": còn tính đến "
                    + VietnameseWords.time(verdict.comparedAt()));
        }
        if (verdict.dueAt() != null && verdict.comparedAt().isAfter(verdict.dueAt())) {
            lines.add("  Quá hạn " + VietnameseWords.elapsed(Duration.between(verdict.dueAt(), verdict.comparedAt())));
        }
        if (verdict.lateAfter() != null) {
            lines.add("  Quá hạn sau: " + VietnameseWords.time(verdict.lateAfter()));
        }
        if (verdict.comment() != null) {
            lines.add("  " + comment(verdict.comment()));
        }
        return lines;
    }

    private static String judged(Explanation.Judged verdict) {
        Instant at = verdict.judgedAt();
        return switch (verdict.judged()) {
            case FINISH -> "Kết thúc xử lý: " + VietnameseWords.time(at);
            case RECORDED ->
                "Nhập vào phần mềm: " + VietnameseWords.time(at) + ", chậm " + VietnameseWords.elapsed(verdict.delay())
                        + " so với thực tế";
            case SUPPLEMENT_REQUEST -> "Yêu cầu bổ sung đang mở, tính đến lúc yêu cầu: " + VietnameseWords.time(at);
            case NOW -> "Đang xử lý, tính đến: " + VietnameseWords.time(at);
        };
    }

    private static String move(Explanation.Move move) {
        String due = ": hạn mới " + VietnameseWords.time(move.dueAt());
        return switch (move.by()) {
            case PROMISED -> "Hẹn lại khi nhận bổ sung" + due;
            case RESTARTED -> "Tính lại thời hạn từ đầu khi hết tạm dừng" + due;
            case RESTARTED_AS_PROMISED -> "Tính lại số ngày làm việc đã hẹn khi hết tạm dừng" + due;
            case SHIFTED ->
                "Lùi hạn "
                        + (move.workingDays() == null
                                ? VietnameseWords.duration(move.officeTime()) + " làm việc"
                                : move.workingDays() + " ngày làm việc")
                        + due;
            case KEPT -> "Giữ hạn đã hẹn vì muộn hơn hạn tính lại" + due;
        };
    }

    private static String rule(String rule) {
        return switch (rule) {
            case "original" -> "Theo ngày hẹn ban đầu";
            case "current" -> "Theo ngày hẹn hiện tại";
            case "portal" -> "Theo Cổng Dịch vụ công quốc gia (chỉ tiêu 2.1)";
            default -> "Theo thời điểm nhập phần mềm";
        };
    }

    private static String policy(String policy) {
        return switch (policy) {
            case "RESTART" -> "tính lại từ đầu sau tạm dừng (NĐ 61/2018)";
            case "SHIFT" -> "lùi hạn theo thời gian tạm dừng";
            default -> "trừ thời gian tạm dừng";
        };
    }

    static String outcome(String outcome) {
        return switch (outcome) {
            case "EARLY" -> "TRƯỚC HẠN";
            case "ON_TIME" -> "ĐÚNG HẠN";
            case "IN_TIME" -> "TRONG HẠN";
            case "NOT_COUNTED" -> "KHÔNG TÍNH";
            default -> "QUÁ HẠN";
        };
    }

    private static String comment(VerdictAccount.Comment comment) {
        return switch (comment) {
            case STANDS_STILL -> "Đang tạm dừng nên không bị quá hạn.";
            case NEVER_EARLY -> "Hồ sơ rút hoặc dừng xử lý không tính trước hạn.";
            case NO_DUE_TIME -> "Không có hạn để so sánh nên không tính quá hạn.";
            case ASKED_AGAIN -> "Yêu cầu bổ sung quá một lần mà chưa có kết quả cuối cùng: Cổng tính là quá hạn.";
            case NOT_ACCEPTED -> "Hồ sơ chưa từng được tiếp nhận.";
        };
    }
}

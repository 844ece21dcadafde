package vn.lienthong.hub.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.hub.dossier.PauseAccount;
import vn.lienthong.hub.dossier.StartedBy;
import vn.lienthong.hub.procedure.VietnameseWords;

/** The dispute sheet in Vietnamese. */
final class ExplanationText {

    private final Explanation sheet;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Explanation sheet) {
        this.sheet = sheet;
    }

    static String of(Explanation sheet) {
        ExplanationText text = new ExplanationText(sheet);
        text.head();
        text.clock();
        text.appointments();
        text.pauses();
        text.verdicts();
        text.stages();
        text.lines.addAll(HistoryLines.of(sheet));
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        lines.add("PHIẾU GIẢI TRÌNH HỒ SƠ " + sheet.code());
        lines.add("Theo thông tin đã biết đến: " + VietnameseWords.time(sheet.knownAt()));
        lines.add(Progress.text(sheet.state()));
        if (sheet.procedureCode() != null) {
            lines.add("Thủ tục: " + sheet.procedureCode()
                    + (sheet.procedureName() == null ? "" : " – " + sheet.procedureName()));
        }
        if (sheet.channel() != null) {
            lines.add("Hình thức nộp: " + VietnameseFacts.channel(sheet.channel()));
            lines.add("Cơ quan tiếp nhận: " + sheet.receivingUnit() + "; cơ quan thẩm quyền: " + sheet.competentUnit());
        }
        sheet.marks().forEach(mark -> lines.add("Lưu ý: " + VietnameseFacts.mark(mark.code())));
    }

    private void clock() {
        if (sheet.startedAt() == null) {
            return;
        }
        heading("THỜI HẠN");
        lines.add("Bắt đầu tính: " + VietnameseWords.time(sheet.startedAt()) + ", " + started(sheet.clockStart()));
        if (sheet.term() == null) {
            lines.add("Không tính được thời hạn: chưa biết thủ tục hoặc lịch làm việc của thời gian đó.");
            return;
        }
        lines.add(
                "Thủ tục áp dụng từ ngày: " + VietnameseWords.date(sheet.term().version()));
        lines.addAll(sheet.term().vietnamese());
        lines.add("Hạn tính được: " + VietnameseWords.time(sheet.term().dueAt()));
        lines.add("Hạn theo quy định (chưa rút ngắn): "
                + VietnameseWords.time(sheet.term().statutoryDueAt()));
    }

    private void appointments() {
        if (sheet.appointments().isEmpty()) {
            return;
        }
        heading("NGÀY HẸN TRẢ");
        for (Explanation.Given given : sheet.appointments()) {
            String kind =
                    switch (given.kind()) {
                        case SLIP -> "Ghi trên giấy hẹn";
                        case COMPUTED -> "Tính theo thời hạn (không có giấy hẹn)";
                        case REWRITTEN -> "Giấy hẹn bị sửa thành";
                        case RESCHEDULED -> "Hẹn lại";
                        case SUPPLEMENTED -> "Hẹn khi nhận bổ sung (không dùng khi trừ thời gian tạm dừng)";
                    };
            lines.add("- " + kind + ": " + VietnameseWords.time(given.dueAt())
                    + (given.time() == null ? "" : "; lập lúc " + VietnameseWords.time(given.time())));
            given.breaches().forEach(breach -> lines.add("  Sai quy định: " + VietnameseFacts.mark(breach)));
        }
    }

    private void pauses() {
        if (sheet.pauses().isEmpty()) {
            return;
        }
        heading("TẠM DỪNG");
        for (Explanation.Asked asked : sheet.pauses()) {
            lines.add("- " + VietnameseFacts.fact(asked.fact()) + " lúc " + VietnameseWords.time(asked.askedAt()) + "; "
                    + (asked.answeredAt() == null
                            ? "chưa kết thúc"
                            : "kết thúc bởi: " + VietnameseFacts.fact(asked.answeredBy()) + " lúc "
                                    + VietnameseWords.time(asked.answeredAt())));
            lines.add("  " + (asked.counted() ? "Có tính tạm dừng" : "Không tính tạm dừng") + ": " + why(asked.why())
                    + (asked.counted() ? "; " + length(asked.elapsed(), asked.officeTime()) : ""));
        }
    }

    private static String length(Duration elapsed, Duration officeTime) {
        return VietnameseWords.elapsed(elapsed)
                + (officeTime == null ? "" : " (" + VietnameseWords.duration(officeTime) + " làm việc)");
    }

    private void verdicts() {
        heading("KẾT LUẬN THEO TỪNG CÁCH TÍNH");
        sheet.verdicts().forEach(verdict -> lines.addAll(VerdictLines.of(verdict)));
    }

    private void stages() {
        if (sheet.stages().isEmpty()) {
            return;
        }
        heading("CÁC BƯỚC");
        sheet.stages()
                .forEach(stage -> lines.add("- " + VietnameseWords.role(stage.role())
                        + (stage.unit() == null ? "" : " (" + stage.unit() + ")")
                        + ": từ " + VietnameseWords.time(stage.begunAt()) + until("; hạn ", stage.dueAt())
                        + until("; xong ", stage.endedAt())
                        + (stage.late()
                                ? "; QUÁ HẠN" + (stage.lateUnit() == null ? "" : " tại " + stage.lateUnit())
                                : stage.verdict() == null ? "" : "; " + VerdictLines.outcome(stage.verdict()))));
        lines.add(
                sheet.lateUnits().isEmpty()
                        ? "Không có bước nào quá hạn."
                        : "Quá hạn tại: " + sheet.lateUnits().stream().collect(Collectors.joining(", ")));
    }

    private void heading(String heading) {
        lines.add("");
        lines.add(heading);
    }

    private static String until(String word, Instant time) {
        return time == null ? "" : word + VietnameseWords.time(time);
    }

    private static String started(StartedBy by) {
        return switch (by) {
            case RECEIVED -> "khi tiếp nhận đủ hồ sơ hợp lệ";
            case HANDED_OVER -> "khi bưu điện bàn giao hồ sơ cho cơ quan";
            case COMPETENT_RECEIPT -> "khi cơ quan có thẩm quyền nhận được hồ sơ";
        };
    }

    private static String why(PauseAccount.Why why) {
        return switch (why) {
            case SUPPLEMENT -> "chờ người nộp bổ sung";
            case SAID_SO -> "nơi yêu cầu báo tạm dừng";
            case PROCEDURE -> "thủ tục quy định tạm dừng khi chờ nghĩa vụ tài chính";
            case SAID_NOT -> "nơi yêu cầu báo không tạm dừng";
            case PROCEDURE_NOT -> "thủ tục không quy định tạm dừng";
            case BEFORE_START -> "thời hạn chưa bắt đầu tính";
        };
    }
}

package vn.lienthong.hub.procedure;

import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.hub.procedure.AppointmentAnswer.CalendarOfYear;

/** An explained appointment in Vietnamese, as a careful clerk would write it beside the slip. */
final class AppointmentText {

    private AppointmentText() {}

    static String of(AppointmentAnswer answer) {
        StringBuilder text = new StringBuilder();
        line(text, "CÁCH TÍNH NGÀY HẸN TRẢ KẾT QUẢ");
        line(text, "");
        line(
                text,
                "Thủ tục: " + answer.procedure() + " – " + answer.name() + " (áp dụng từ ngày "
                        + VietnameseWords.date(answer.version()) + ")");
        line(text, "Hình thức nộp: " + channel(answer.channel()));
        line(text, "Bắt đầu tính: " + VietnameseWords.time(answer.startedAt()));
        line(text, "  Thời hạn tính từ " + answer.startedBy().vietnamese() + ".");
        line(text, "Lịch làm việc: " + calendars(answer.calendars()));
        line(text, "Giờ làm việc: 07:00–11:30 và 13:30–17:00");
        for (StageAnswer stage : answer.stages()) {
            line(text, "");
            StageText.lines(stage).forEach(each -> line(text, each));
        }
        line(text, "");
        line(text, "HẸN TRẢ KẾT QUẢ: " + VietnameseWords.time(answer.dueAt()));
        line(
                text,
                answer.dueAt().equals(answer.statutoryDueAt())
                        ? "Bằng thời hạn theo quy định."
                        : "Theo thời hạn quy định (chưa rút ngắn): " + VietnameseWords.time(answer.statutoryDueAt()));
        return text.toString();
    }

    private static String channel(ReceptionChannel channel) {
        return switch (channel) {
            case COUNTER -> "trực tiếp tại bộ phận một cửa";
            case ONLINE -> "trực tuyến";
            case POST -> "qua bưu điện";
        };
    }

    private static String calendars(List<CalendarOfYear> calendars) {
        return calendars.stream()
                .map(each -> "năm " + each.year()
                        + (each.unit() == null ? " theo lịch chung cả nước" : " theo lịch của đơn vị " + each.unit()))
                .collect(Collectors.joining("; "));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}

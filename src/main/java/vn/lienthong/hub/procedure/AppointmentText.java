package vn.lienthong.hub.procedure;

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
        TermPlan.calendarLines(answer.calendars()).forEach(each -> line(text, each));
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

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}

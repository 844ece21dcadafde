package vn.lienthong.hub.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Explanation.Reason;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.procedure.StageAnswer.CountedDays;
import vn.lienthong.hub.procedure.StageAnswer.NamedDay;
import vn.lienthong.hub.procedure.StageAnswer.SkippedDay;

/** One stage of an explained appointment in Vietnamese. */
final class StageText {

    private StageText() {}

    static List<String> lines(StageAnswer stage) {
        List<String> lines = new ArrayList<>();
        lines.add("Bước " + stage.number() + ". " + VietnameseWords.role(stage.role()) + " – " + term(stage));
        if (stage.parallelWith() != null) {
            lines.add("  Thực hiện song song với bước của: "
                    + VietnameseWords.role(stage.parallelWith()).toLowerCase(Locale.ROOT));
        }
        lines.add("  Bắt đầu: " + VietnameseWords.time(stage.startedAt()));
        if (stage.cutoff() != Cutoff.NONE) {
            lines.add("  Quy tắc: bắt đầu sau " + (stage.cutoff() == Cutoff.AFTER_15H ? "15:00" : "17:00")
                    + " thì chuyển sang ngày làm việc tiếp theo – trường hợp này "
                    + (stage.shifted() ? "có chuyển" : "không chuyển"));
        }
        lines.add("  " + (countsDays(stage) ? "Ngày mốc (chưa tính): " : "Tính từ: ")
                + VietnameseWords.day(stage.dayZero()));
        days(stage).values().forEach(lines::addAll);
        if (!stage.makeUpDays().isEmpty()) {
            lines.add("  Ngày làm bù, tính là ngày làm việc: "
                    + stage.makeUpDays().stream().map(StageText::madeUp).collect(Collectors.joining("; ")));
        }
        lines.add("  Hạn của bước: " + VietnameseWords.time(stage.dueAt()));
        return lines;
    }

    private static String term(StageAnswer stage) {
        String statutory = VietnameseWords.term(stage.term());
        return stage.committed() == null
                ? statutory
                : VietnameseWords.term(stage.committed()) + " (cam kết rút ngắn; theo quy định: " + statutory + ")";
    }

    private static String counted(CountedDays days) {
        if (days.officeTime() != null) {
            return "Tính " + VietnameseWords.duration(days.officeTime()) + " làm việc của "
                    + VietnameseWords.day(days.from());
        }
        return days.first() == days.last()
                ? "Ngày thứ " + days.first() + ": " + VietnameseWords.day(days.from())
                : "Ngày thứ " + days.first() + " đến " + days.last() + ": " + range(days.from(), days.to());
    }

    private static boolean countsDays(StageAnswer stage) {
        TermUnit unit = (stage.committed() == null ? stage.term() : stage.committed()).unit();
        return unit == TermUnit.WORKING_DAYS || unit == TermUnit.CALENDAR_DAYS;
    }

    /** What was counted and what was skipped, in the order of days. */
    private static SortedMap<LocalDate, List<String>> days(StageAnswer stage) {
        SortedMap<LocalDate, List<String>> lines = new TreeMap<>();
        stage.countedDays().forEach(days -> lines.computeIfAbsent(days.from(), day -> new ArrayList<>())
                .add("  " + counted(days)));
        skipped(stage.skipped()).forEach((from, text) -> lines.computeIfAbsent(from, day -> new ArrayList<>())
                .add("  Không tính: " + text));
        return lines;
    }

    /** Days in a row that were skipped for the same reason are named together, by the first of them. */
    private static SortedMap<LocalDate, String> skipped(List<SkippedDay> days) {
        SortedMap<LocalDate, String> texts = new TreeMap<>();
        for (int i = 0; i < days.size(); ) {
            int last = i;
            while (last + 1 < days.size() && belongTogether(days.get(last), days.get(last + 1))) {
                last++;
            }
            SkippedDay day = days.get(i);
            texts.put(day.date(), range(day.date(), days.get(last).date()) + " – " + reason(day));
            i = last + 1;
        }
        return texts;
    }

    private static boolean belongTogether(SkippedDay day, SkippedDay next) {
        return day.date().plusDays(1).equals(next.date()) && reason(day).equals(reason(next));
    }

    private static String reason(SkippedDay day) {
        String name = day.name() == null ? "" : ": " + day.name();
        if (day.reason() == Reason.AFTER_CLOSE) {
            return "đã hết giờ làm việc";
        }
        return (day.reason() == Reason.WEEKEND ? "nghỉ cuối tuần" : "ngày nghỉ") + name;
    }

    private static String madeUp(NamedDay day) {
        return VietnameseWords.day(day.date()) + (day.name() == null ? "" : " (" + day.name() + ")");
    }

    private static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return VietnameseWords.day(from);
        }
        return from.plusDays(1).equals(to)
                ? VietnameseWords.day(from) + " và " + VietnameseWords.day(to)
                : "từ " + VietnameseWords.day(from) + " đến " + VietnameseWords.day(to);
    }
}

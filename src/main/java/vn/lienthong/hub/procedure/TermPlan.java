package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.deadline.WorkCalendar;

/**
 * How the computed due time of a procedure comes about, stage by stage and day by day, without pauses: for showing. What
 * {@link StageClock} reckons is the same.
 *
 * @param version first day of the version of the procedure
 * @param dueAt by the committed terms where there are some
 * @param statutoryDueAt by the terms of the law alone
 * @param calendars which calendar held in each year on the way
 */
public record TermPlan(
        LocalDate version,
        Instant startedAt,
        Instant dueAt,
        Instant statutoryDueAt,
        List<StageAnswer> stages,
        List<CalendarOfYear> calendars) {

    /**
     * @param importedAt which version of a year's calendar it is; may give null
     * @throws vn.lienthong.hub.deadline.CalendarUnknownException if a stage runs past the known calendars
     */
    public static TermPlan of(
            Procedure procedure, Instant start, WorkCalendar calendar, Function<CalendarYear, Instant> importedAt) {
        Instant due = StageClock.dueAt(procedure.stages(), start, calendar);
        Instant statutory = StageClock.statutoryDueAt(procedure.stages(), start, calendar);
        return new TermPlan(
                procedure.validFrom(),
                start,
                due,
                statutory,
                StagePlan.of(procedure.stages(), start, calendar).stream()
                        .map(StageAnswer::of)
                        .toList(),
                CalendarOfYear.of(calendar, day(start), day(due.isAfter(statutory) ? due : statutory), importedAt));
    }

    /** The same in Vietnamese, line by line, as a careful clerk would write it. */
    public List<String> vietnamese() {
        List<String> lines = new ArrayList<>(calendarLines(calendars));
        stages.forEach(stage -> lines.addAll(StageText.lines(stage)));
        return lines;
    }

    static List<String> calendarLines(List<CalendarOfYear> calendars) {
        return List.of(
                "Lịch làm việc: " + calendars.stream().map(TermPlan::text).collect(Collectors.joining("; ")),
                "Giờ làm việc: 07:00–11:30 và 13:30–17:00");
    }

    private static String text(CalendarOfYear calendar) {
        return "năm " + calendar.year()
                + (calendar.unit() == null ? " theo lịch chung cả nước" : " theo lịch của đơn vị " + calendar.unit())
                + (calendar.importedAt() == null
                        ? ""
                        : " (bản nhập lúc " + VietnameseWords.time(calendar.importedAt()) + ")");
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ReceptionTime.VIETNAM);
    }
}

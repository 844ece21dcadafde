package vn.lienthong.hub.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.PortalJudgement;
import vn.lienthong.hub.dossier.PortalRule;
import vn.lienthong.hub.dossier.StageDeadlines;
import vn.lienthong.hub.dossier.StageRun;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.event.FactType;

/** The indicators by hand: what one dossier, as it stood at the end of a period, adds to each figure. */
final class SlowIndicators {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> WHEN_IT_CAME = Set.of("received", "carriedOver", "online", "counter", "post");

    private final LocalDate from;
    private final LocalDate to;
    private final Instant start;
    private final Instant end;
    private final StageDeadlines deadlines;

    SlowIndicators(LocalDate from, LocalDate to, StageDeadlines deadlines) {
        this.from = from;
        this.to = to;
        this.start = from.atStartOfDay(VIETNAM).toInstant();
        this.end = to.plusDays(1).atStartOfDay(VIETNAM).toInstant();
        this.deadlines = deadlines;
    }

    /**
     * What counts: a dossier or one of its stages.
     *
     * @param unit at which, on a day
     * @param keys by the name of the grouping, but for unit and month
     */
    record Thing(
            String code,
            String unit,
            LocalDate day,
            String came,
            String stood,
            Map<String, String> keys,
            Map<String, Long> figures) {

        String month(String figure) {
            return WHEN_IT_CAME.contains(figure) ? came : stood;
        }
    }

    /** @param name as {@code on-time/portal} or {@code channels} */
    List<Thing> things(String name, String code, Dossier dossier) {
        Instant received = dossier.milestones().receivedAt();
        Instant finish = dossier.milestones().finishedAt();
        if (received == null || finish != null && finish.isBefore(start)) {
            return List.of();
        }
        if (name.equals("stages")) {
            return stages(code, dossier);
        }
        Map<String, Long> figures = new TreeMap<>();
        switch (name) {
            case "on-time/current", "on-time/original" -> figures(figures, counted(dossier, name.endsWith("original")));
            case "on-time/recorded" -> recorded(figures, dossier);
            case "on-time/portal" -> portal(figures, dossier);
            case "handling-time" -> add(figures, "resolved", finish != null);
            case "channels" -> channels(figures, dossier);
            case "supplements" -> supplements(figures, dossier);
            case "appointments" -> appointments(figures, dossier);
            default -> throw new IllegalArgumentException(name);
        }
        List<StageRun> runs = runs(dossier);
        String stage = runs.isEmpty() ? "WHOLE" : runs.get(runs.size() - 1).role();
        return List.of(thing(code, dossier, dossier.competentUnit(), received, finish, stage, figures));
    }

    private Thing thing(
            String code,
            Dossier dossier,
            String unit,
            Instant began,
            Instant finish,
            String stage,
            Map<String, Long> figures) {
        LocalDate day = finish == null ? to : day(finish);
        LocalDate came = day(began).isBefore(from) ? from : day(began);
        Map<String, String> keys = new TreeMap<>(Map.of(
                "field", dossier.fieldCode().orElseThrow(),
                "procedure", dossier.procedureCode(),
                "channel", dossier.channel().name(),
                "stage", stage));
        return new Thing(
                code, unit, day, came.toString().substring(0, 7), day.toString().substring(0, 7), keys, figures);
    }

    private Map<String, Integer> counted(Dossier dossier, boolean original) {
        SlowCount count = new SlowCount(from, to, original);
        count.add(dossier);
        return count.counts();
    }

    private static void figures(Map<String, Long> figures, Map<String, Integer> counted) {
        counted.forEach((name, count) -> figures.put(name, (long) count));
    }

    /** Everything was typed in long after its time. */
    private void recorded(Map<String, Long> figures, Dossier dossier) {
        Map<String, Integer> counted = counted(dossier, false);
        boolean software = counted.get("resolved") == 1 && counted.get("late") == 0;
        if (counted.get("resolved") == 1) {
            counted.put("early", 0);
            counted.put("onTime", 0);
            counted.put("late", 1);
        }
        figures(figures, counted);
        add(figures, "lateInSoftwareOnly", software);
    }

    private void portal(Map<String, Long> figures, Dossier dossier) {
        Map<String, Integer> counted = counted(dossier, false);
        boolean resolved = counted.get("resolved") == 1;
        boolean early = counted.get("early") == 1;
        boolean late = PortalRule.judge(dossier, () -> deadlines.statutoryDueAt(dossier), end)
                        .result()
                == PortalJudgement.Result.LATE;
        figures(figures, counted);
        add(figures, "early", resolved && !late && early);
        add(figures, "onTime", resolved && !late && !early);
        add(figures, "late", resolved && late);
        add(figures, "inTime", !resolved && !late);
        add(figures, "overdue", !resolved && late);
    }

    private void channels(Map<String, Long> figures, Dossier dossier) {
        boolean received = !dossier.milestones().receivedAt().isBefore(start);
        add(figures, "received", received);
        for (String channel : List.of("ONLINE", "COUNTER", "POST")) {
            add(
                    figures,
                    channel.toLowerCase(java.util.Locale.ROOT),
                    received && dossier.channel().name().equals(channel));
        }
    }

    private void supplements(Map<String, Long> figures, Dossier dossier) {
        long all = steps(dossier, FactType.SUPPLEMENT_REQUESTED, time -> true);
        long within = steps(dossier, FactType.SUPPLEMENT_REQUESTED, time -> !time.isBefore(start));
        add(figures, "inHand", true);
        add(figures, "asked", within > 0);
        add(figures, "askedAgain", within > 0 && all > 1);
        figures.put("requests", within);
    }

    private void appointments(Map<String, Long> figures, Dossier dossier) {
        long within = steps(dossier, FactType.RESCHEDULED, time -> !time.isBefore(start));
        add(figures, "inHand", true);
        add(figures, "rescheduled", within > 0);
        figures.put("appointments", within);
        Map.of(
                        "again", Mark.Code.RESCHEDULED_AGAIN,
                        "withoutApology", Mark.Code.RESCHEDULED_WITHOUT_APOLOGY,
                        "tooLate", Mark.Code.RESCHEDULED_TOO_LATE,
                        "afterExpiry", Mark.Code.RESCHEDULED_AFTER_EXPIRY,
                        "rewritten", Mark.Code.APPOINTMENT_REWRITTEN)
                .forEach((name, code) -> add(figures, name, marks(dossier).contains(code)));
    }

    /** How many, average, median, 90th percentile and longest, in hours with two decimals: by ranks, one after another. */
    static List<String> hours(List<Long> minutes) {
        List<Long> sorted = minutes.stream().sorted().toList();
        BigDecimal sum =
                BigDecimal.valueOf(sorted.stream().mapToLong(Long::longValue).sum());
        return List.of(
                String.valueOf(sorted.size()),
                sum.divide(BigDecimal.valueOf(60L * sorted.size()), 2, RoundingMode.HALF_UP)
                        .toPlainString(),
                hours(sorted.get((sorted.size() + 1) / 2 - 1)),
                hours(sorted.get((9 * sorted.size() + 9) / 10 - 1)),
                hours(sorted.get(sorted.size() - 1)));
    }

    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Marks about facts of the period; about the dossier itself, or about a correction: by the reception. */
    List<Mark.Code> marks(Dossier dossier) {
        List<Mark.Code> codes = new ArrayList<>();
        for (Mark mark : dossier.marks()) {
            Instant time = dossier.history().stream()
                    .filter(step -> step.said().ref().equals(mark.fact()))
                    .map(Step::time)
                    .findFirst()
                    .orElse(dossier.milestones().receivedAt());
            if (!time.isBefore(start)) {
                codes.add(mark.code());
            }
        }
        return codes;
    }

    private static long steps(Dossier dossier, FactType type, Predicate<Instant> when) {
        return dossier.history().stream()
                .filter(step -> step.effective() && step.said().type() == type && when.test(step.time()))
                .count();
    }

    private List<Thing> stages(String code, Dossier dossier) {
        List<Thing> things = new ArrayList<>();
        Instant received = dossier.milestones().receivedAt();
        Instant finish = dossier.milestones().finishedAt();
        List<StageRun> runs = runs(dossier);
        if (runs.isEmpty() && dossier.milestones().startedAt().isBefore(end)) {
            Map<String, Integer> counted = counted(dossier, false);
            Map<String, Long> figures = new TreeMap<>();
            for (String name : List.of("early", "onTime", "late", "inTime", "overdue")) {
                add(figures, name, counted.get(name) == 1);
            }
            add(figures, "ended", finish != null);
            add(figures, "open", finish == null);
            things.add(thing(code, dossier, dossier.competentUnit(), received, finish, "WHOLE", figures));
        }
        for (StageRun run : runs) {
            if (run.endedAt() == null || !run.endedAt().isBefore(start)) {
                Map<String, Long> figures = new TreeMap<>();
                boolean ended = run.endedAt() != null;
                add(figures, "ended", ended);
                add(figures, "early", "EARLY".equals(run.verdict()));
                add(figures, "onTime", "ON_TIME".equals(run.verdict()));
                add(figures, "late", "LATE".equals(run.verdict()));
                add(figures, "notReckoned", ended && run.verdict() == null);
                add(figures, "open", !ended);
                add(figures, "inTime", !ended && !run.late());
                add(figures, "overdue", !ended && run.late());
                String unit = run.lateUnit() != null ? run.lateUnit() : run.unit();
                things.add(thing(
                        code,
                        dossier,
                        unit == null ? dossier.competentUnit() : unit,
                        run.begunAt(),
                        run.endedAt(),
                        run.role(),
                        figures));
            }
        }
        return things;
    }

    private List<StageRun> runs(Dossier dossier) {
        return dossier.procedure().stages().size() < 2 ? List.of() : deadlines.runs(dossier, end);
    }

    private static void add(Map<String, Long> figures, String name, boolean counts) {
        figures.put(name, counts ? 1L : 0L);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VIETNAM);
    }

    /** All codes of a figure, as often as they count. */
    static List<String> codes(List<Thing> things, String figure) {
        return things.stream()
                .filter(thing -> thing.figures().getOrDefault(figure, 0L) > 0)
                .map(Thing::code)
                .sorted()
                .toList();
    }

    static Set<String> names(List<Thing> things) {
        Set<String> names = new TreeSet<>();
        things.forEach(thing -> names.addAll(thing.figures().keySet()));
        return names;
    }
}

package vn.lienthong.hub.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The year 2018 of the district Cai Lậy as published: 33,973 dossiers received and finished, 28,130 of them early, 5,757
 * on time, 86 late. The dossiers are invented, by a seed: what is promised and when it is finished goes by the working
 * days of that year; some wait for papers for one or two weeks, which are taken off; some get a new appointment, once
 * and with an apology; some are withdrawn, so that they are on time although a day early.
 */
final class CaiLay2018 {

    static final int EARLY = 28_130;
    static final int ON_TIME = 5_757;
    static final int LATE = 86;
    static final int RECEIVED = EARLY + ON_TIME + LATE;

    /** Of those on time, so many kept only the second appointment. */
    static final int RESCHEDULED = 40;

    static final String DISTRICT = "C18";

    private static final String SOURCE = "/systems/cai-lay";
    private static final int COMMUNES = 16;
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private final Random random = new Random(2018);
    private final List<LocalDate> days = Days2018.working();
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Integer> sequences = new HashMap<>();
    private int dossiers;

    private record Said(LocalDateTime time, String line) {}

    private enum Kind {
        EARLY,
        ON_TIME,
        ON_TIME_BY_NEW_APPOINTMENT,
        WITHDRAWN,
        LATE
    }

    static String units() {
        StringBuilder lines = new StringBuilder();
        lines.append("""
                {"code":"C18","name":"Huyện mẫu Cai Lậy","level":"DISTRICT","validFrom":"2016-01-01"}
                """);
        for (int commune = 1; commune <= COMMUNES; commune++) {
            lines.append("""
                    {"code":"C18.%02d","name":"Xã mẫu %d","level":"COMMUNE","parent":"C18","validFrom":"2016-01-01"}
                    """.formatted(commune, commune));
        }
        return lines.toString();
    }

    static String procedures() {
        return Procedure2018.lines();
    }

    /** Every event of the year, in the order in which it happened. */
    static List<String> lines() {
        CaiLay2018 year = new CaiLay2018();
        List<Kind> kinds = new ArrayList<>(Collections.nCopies(EARLY, Kind.EARLY));
        kinds.addAll(Collections.nCopies(ON_TIME * 49 / 50 - RESCHEDULED, Kind.ON_TIME));
        kinds.addAll(Collections.nCopies(RESCHEDULED, Kind.ON_TIME_BY_NEW_APPOINTMENT));
        kinds.addAll(Collections.nCopies(ON_TIME - ON_TIME * 49 / 50, Kind.WITHDRAWN));
        kinds.addAll(Collections.nCopies(LATE, Kind.LATE));
        Collections.shuffle(kinds, year.random);
        kinds.forEach(year::dossier);
        year.said.sort(Comparator.comparing(Said::time));
        return year.said.stream().map(Said::line).toList();
    }

    private void dossier(Kind kind) {
        Procedure2018 procedure = Procedure2018.any(random, kind == Kind.ON_TIME || kind == Kind.LATE);
        int first = random.nextInt(days.size() - procedure.days() - 20);
        LocalDateTime received = days.get(first).atTime(7, 0).plusSeconds(random.nextInt(4 * 3600));
        int due = first + procedure.days();
        int finishDay =
                switch (kind) {
                    case EARLY, WITHDRAWN -> first + random.nextInt(procedure.days());
                    case ON_TIME, ON_TIME_BY_NEW_APPOINTMENT -> due;
                    case LATE -> due + random.nextInt(6);
                };
        LocalDateTime finish = finishDay == due && kind == Kind.LATE
                ? days.get(due).atTime(CLOSING).plusSeconds(1 + random.nextInt(3600))
                : days.get(finishDay).atTime(CLOSING).minusSeconds(random.nextInt(3 * 3600));
        String unit = "C18.%02d".formatted(1 + random.nextInt(COMMUNES));
        Dossier dossier = new Dossier(unit, received);
        boolean moved = kind == Kind.ON_TIME_BY_NEW_APPOINTMENT;
        dossier.say("received", received)
                .with("procedureCode", procedure.code())
                .with("channel", channel())
                .with("receivingUnit", unit)
                .with("promisedAt", days.get(moved ? due - 2 : due).atTime(CLOSING));
        if (moved) {
            dossier.say("rescheduled", received.plusMinutes(30))
                    .with("promisedAt", days.get(due).atTime(CLOSING))
                    .with("reason", "Chờ xác minh")
                    .with("apologyNumber", dossiers + "/XL");
        }
        if (random.nextInt(8) == 0) {
            dossier.say("progressed", received.plusMinutes(20)).with("stage", "THẨM ĐỊNH");
        }
        dossier.finish(kind, random.nextInt(12) == 0 ? dossier.waitForPapers(received, finish) : finish);
    }

    private String channel() {
        int part = random.nextInt(100);
        return part < 8 ? "ONLINE" : part < 12 ? "POST" : "COUNTER";
    }

    /** One dossier while its events are made. */
    private final class Dossier {

        private final String code;
        private final String id = "cl-" + ++dossiers;
        private final List<SaidFact> facts = new ArrayList<>();
        private final List<LocalDateTime> times = new ArrayList<>();

        Dossier(String unit, LocalDateTime received) {
            String prefix = unit + "-%ty%<tm%<td-".formatted(received);
            code = prefix + "%04d".formatted(sequences.merge(prefix, 1, Integer::sum));
        }

        SaidFact say(String fact, LocalDateTime time) {
            SaidFact next = new SaidFact(SOURCE, id + "-" + (facts.size() + 1), fact, code, time);
            facts.add(next);
            times.add(time);
            return next;
        }

        /** @return the finish that, less the wait, is the one wished for; that one itself if it falls on a day off */
        LocalDateTime waitForPapers(LocalDateTime received, LocalDateTime finish) {
            LocalDateTime later = finish.plusWeeks(1 + random.nextInt(2));
            if (!days.contains(later.toLocalDate())) {
                return finish;
            }
            LocalDateTime asked = received.plusHours(1);
            say("supplementRequested", asked).with("reason", "Thiếu giấy tờ");
            say(
                    "supplemented",
                    asked.plusDays(later.toLocalDate().toEpochDay()
                            - finish.toLocalDate().toEpochDay()));
            return later;
        }

        void finish(Kind kind, LocalDateTime time) {
            if (kind == Kind.WITHDRAWN) {
                say("withdrawn", time).with("reason", "Công dân rút hồ sơ");
            } else if (random.nextInt(50) == 0) {
                say("returned", time).with("how", "COUNTER");
            } else {
                say("completed", time);
                if (random.nextInt(8) == 0) {
                    say("returned", time.plusHours(1 + random.nextInt(60))).with("how", "COUNTER");
                }
            }
            for (int i = 0; i < facts.size(); i++) {
                said.add(new Said(times.get(i), facts.get(i).line()));
            }
        }
    }
}

package vn.lienthong.hub.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Dossiers of the province R10 in the first half of 2025 to which everything happens that the language knows, lawful or
 * not, also at midnight; some are told under two names that are joined later. Given out of order, a tenth of it twice.
 */
final class RandomLedger {

    static final List<String> UNITS = List.of("R10", "R10.01", "R10.01.01", "R10.01.02", "R10.02", "R10.02.01");

    private static final LocalDate REFORM = LocalDate.of(2025, 3, 18);
    private static final String SOURCE = "/ledgers/random";
    private static final List<String> PROCEDURES = List.of("9.100001", "9.100002", "9.100003", "9.100004");
    private static final String SECOND_STAGE = """
            ,{"role":"DISTRICT","term":{"value":6,"unit":"WORKING_DAYS"},"committed":{"value":2,"unit":"WORKING_DAYS"},\
            "cutoff":"NONE"}""";
    private static final List<String> STEPS = List.of(
            "progressed",
            "progressed",
            "supplementRequested",
            "supplementRequested",
            "supplemented",
            "supplemented",
            "paymentRequested",
            "paid",
            "rescheduled",
            "transferred",
            "withdrawalRequested",
            "withdrawn",
            "stopped",
            "completed",
            "completed",
            "completed",
            "returned",
            "reopened",
            "reopened",
            "handedOver",
            "corrected");

    private final Random random;
    private final List<String> lines = new ArrayList<>();

    private RandomLedger(long seed) {
        random = new Random(seed);
    }

    static List<String> lines(long seed, int dossiers) {
        RandomLedger ledger = new RandomLedger(seed);
        for (int number = 1; number <= dossiers; number++) {
            ledger.new Dossier(number).live();
        }
        List<String> lines = ledger.lines;
        lines.addAll(List.copyOf(lines.subList(0, lines.size() / 10)));
        Collections.shuffle(lines, ledger.random);
        return List.copyOf(lines);
    }

    /** District R10.02 ends in the middle of it all; its communes, and one of the other district, go to the province. */
    static String units() {
        StringBuilder file = new StringBuilder();
        for (String unit : UNITS) {
            file.append(line(unit, above(unit, REFORM.minusDays(1)), "2016-01-01", unit.equals("R10.02") ? """
                    ,"validTo":"2025-03-17","successors":[{"unit":"R10.01","fields":["F0"]},{"unit":"R10.02.01"}]""" : ""));
            if (!Objects.equals(above(unit, REFORM), above(unit, REFORM.minusDays(1)))) {
                file.append(line(unit, above(unit, REFORM), REFORM.toString(), ""));
            }
        }
        return file.toString();
    }

    private static String line(String unit, String parent, String validFrom, String more) {
        String level = List.of("PROVINCE", "DISTRICT", "COMMUNE").get(unit.split("\\.").length - 1);
        return """
                {"code":"%s","name":"Đơn vị %s","level":"%s","parent":%s,"validFrom":"%s"%s}
                """.formatted(unit, unit, level, parent == null ? "null" : '"' + parent + '"', validFrom, more);
    }

    private static String above(String unit, LocalDate day) {
        return switch (unit) {
            case "R10" -> null;
            case "R10.01", "R10.02" -> "R10";
            case "R10.01.01" -> "R10.01";
            case "R10.01.02" -> day.isBefore(REFORM) ? "R10.01" : "R10";
            case "R10.02.01" -> day.isBefore(REFORM) ? "R10.02" : "R10";
            default -> throw new IllegalArgumentException(unit);
        };
    }

    /** Whether a unit is another one, or stood below it on a day. */
    static boolean isWithin(String unit, String upper, LocalDate day) {
        return unit != null && (unit.equals(upper) || isWithin(above(unit, day), upper, day));
    }

    /** Whether a unit existed in a period. */
    static boolean existed(String unit, Period period) {
        return !unit.equals("R10.02") || period.from().isBefore(REFORM);
    }

    /** What a unit is today. */
    static String now(String unit, String field) {
        return !unit.equals("R10.02") ? unit : field.equals("F0") ? "R10.01" : "R10.02.01";
    }

    static String procedures() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < PROCEDURES.size(); i++) {
            file.append("""
                    {"code":"%s","name":"Thủ tục %d","field":{"code":"F%d","name":"Lĩnh vực %d"},"validFrom":"2016-01-01",\
                    "stages":[{"role":"COMPETENT","term":{"value":%d,"unit":"WORKING_DAYS"},"cutoff":"AFTER_15H"}%s]}
                    """.formatted(PROCEDURES.get(i), i, i % 2, i % 2, 3 + 4 * i, i < 3 ? "" : SECOND_STAGE));
        }
        return file.toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One dossier's life. */
    private final class Dossier {

        private final String id;
        private final String code;
        private final String ownName;
        private final List<String> told = new ArrayList<>();
        private LocalDateTime time = LocalDate.of(2025, 1, 2).atTime(7, 0).plusMinutes(random.nextInt(150 * 24 * 60));

        Dossier(int number) {
            id = "r-" + number;
            code = "R10.01-250102-%04d".formatted(number);
            ownName = chance(20) ? "R/" + number : null;
        }

        void live() {
            if (ownName != null || chance(30)) {
                say("registered", code);
                pass();
            }
            if (chance(95)) {
                say("received");
            }
            int steps = random.nextInt(10);
            for (int i = 0; i < steps; i++) {
                pass();
                say(any(STEPS));
            }
            if (chance(50)) {
                pass();
                say("completed");
            }
        }

        /** Hours, days, or exactly to the next midnight. */
        private void pass() {
            int kind = random.nextInt(10);
            time = kind == 0
                    ? time.toLocalDate().plusDays(1).atStartOfDay()
                    : time.plusMinutes(random.nextInt(kind < 5 ? 8 * 60 : 6 * 24 * 60));
        }

        private void say(String fact) {
            say(fact, ownName != null && chance(60) ? ownName : code);
        }

        private void say(String fact, String subject) {
            if (fact.equals("corrected") && told.isEmpty()) {
                return;
            }
            SaidFact said = new SaidFact(SOURCE, id + "-" + (told.size() + 1), fact, subject, time);
            fill(said, fact, subject);
            told.add(fact);
            lines.add(said.line());
        }

        private void fill(SaidFact said, String fact, String subject) {
            switch (fact) {
                case "registered", "received" -> {
                    said.with("procedureCode", any(PROCEDURES))
                            .with("channel", any(List.of("COUNTER", "ONLINE", "POST")))
                            .with("receivingUnit", any(UNITS));
                    if (chance(50)) {
                        said.with("competentUnit", any(UNITS));
                    }
                    if (fact.equals("received") && chance(70)) {
                        said.with("promisedAt", appointment());
                    }
                    if (fact.equals("registered") && ownName != null && !subject.equals(ownName)) {
                        said.data()
                                .putArray("aliases")
                                .addObject()
                                .put("system", SOURCE)
                                .put("value", ownName);
                    }
                }
                case "progressed" -> {
                    said.with("toUnit", any(UNITS));
                    if (chance(40)) {
                        said.with("stage", any(List.of("1", "2", "DISTRICT")));
                    }
                }
                case "supplementRequested" -> said.with("reason", "r").with("pausesClock", chance(80));
                case "paymentRequested" ->
                    said.with("pausesClock", chance(50)).data().putArray("items");
                case "paid" -> said.data().putArray("items");
                case "rescheduled" -> said.with("promisedAt", appointment()).with("reason", "r");
                case "transferred" -> said.with("fromUnit", any(UNITS)).with("toUnit", any(UNITS));
                case "withdrawn", "stopped", "reopened" -> said.with("reason", "r");
                case "corrected" -> correct(said);
                default -> said.data();
            }
        }

        private void correct(SaidFact said) {
            int target = random.nextInt(told.size());
            said.with("reason", "r")
                    .data()
                    .putObject("corrects")
                    .put("source", SOURCE)
                    .put("id", id + "-" + (target + 1));
            if (told.get(target).equals("received") && chance(50)) {
                said.data().putObject("data").put("competentUnit", any(UNITS));
            } else if (chance(40)) {
                said.with("annuls", true);
            } else {
                said.with("time", time.minusMinutes(random.nextInt(10 * 24 * 60)));
            }
        }

        private LocalDateTime appointment() {
            return time.toLocalDate().plusDays(1 + random.nextInt(15)).atTime(17, 0);
        }
    }
}

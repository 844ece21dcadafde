package vn.lienthong.hub.fire.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invents dossiers, the same ones for the same seed: what becomes of each is drawn by lot, lawful for the most part. */
final class Author {

    private static final Instant FIRST_DAY = Instant.parse("2025-07-01T01:00:00Z");
    private static final int DAYS = 60;
    private static final List<String> DESKS = List.of("X77.03.01", "X77.03.02", "X77.03.03", "X77.03.04");
    private static final List<String> OFFICES =
            List.of("X77.01.01", "X77.01.02", "X77.02.01", "X77.02.02", "X77.02.03", "X77.03.01", "X77.03.02");
    private static final List<String> PROCEDURES = List.of("1.013831", "1.013978", "2.000575", "1.001193");

    private final RandomGenerator random;
    private final int voice;
    private int dossiers;

    /** @param voice number of the one voice that tells these stories */
    Author(RandomGenerator random, int voice) {
        this.random = random;
        this.voice = voice;
    }

    Story next() {
        dossiers++;
        String number = "%d%05d".formatted(voice, dossiers);
        String desk = any(DESKS);
        Instant start = FIRST_DAY.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
        String code = desk + "-2507" + "%02d".formatted(1 + random.nextInt(28)) + "-" + number;
        Writing dossier = new Writing(number, code, start);
        begin(dossier, code, desk, number);
        for (int i = random.nextInt(5); i > 0; i--) {
            step(dossier);
        }
        if (chance(70)) {
            finish(dossier);
        }
        if (chance(15)) {
            correct(dossier);
        }
        return new Story(asTold(dossier.events()));
    }

    /** Some are registered first, and some under the district's own name: then two dossiers turn out to be one. */
    private void begin(Writing dossier, String code, String desk, String number) {
        String office = any(OFFICES);
        boolean twoNames = chance(10);
        if (twoNames || chance(15)) {
            dossier.call(twoNames ? "D3-" + number : code);
            intake(dossier, "registered", desk, office);
            pass(dossier);
        }
        dossier.call(code);
        if (twoNames && chance(50)) {
            dossier.happen("progressed").put("note", "Chuyển hồ sơ giấy").put("toUnit", office);
            pass(dossier);
        }
        ObjectNode data = intake(dossier, "received", desk, office);
        data.put("promisedAt", Writing.time(dossier.now().plus(Duration.ofDays(1 + random.nextInt(20)))));
        if (twoNames) {
            data.putArray("aliases").addObject().put("system", "district").put("value", "D3-" + number);
        }
    }

    private ObjectNode intake(Writing dossier, String fact, String desk, String office) {
        ObjectNode data = dossier.happen(fact)
                .put("procedureCode", any(PROCEDURES))
                .put("channel", chance(30) ? "ONLINE" : "COUNTER")
                .put("receivingUnit", desk)
                .put("competentUnit", office);
        data.putObject("applicant").put("name", "Lê Văn Ví Dụ").put("kind", "CITIZEN");
        return data;
    }

    private void step(Writing dossier) {
        pass(dossier);
        switch (random.nextInt(7)) {
            case 0, 1 -> dossier.happen("progressed").put("stage", "Thẩm định").put("toUnit", any(OFFICES));
            case 2 -> {
                dossier.happen("supplementRequested").put("reason", "Thiếu giấy tờ");
                pass(dossier);
                dossier.happen("supplemented");
            }
            case 3 -> {
                // Said, since what else holds is for the procedure's stage to say, which the checker does not know.
                dossier.happen("paymentRequested")
                        .put("pausesClock", chance(60))
                        .putArray("items")
                        .addObject()
                        .put("name", "Lệ phí")
                        .put("amount", 15000);
                pass(dossier);
                dossier.happen("paid");
            }
            case 4 ->
                dossier.happen("transferred").put("fromUnit", any(OFFICES)).put("toUnit", any(OFFICES));
            case 5 ->
                dossier.happen("rescheduled")
                        .put("promisedAt", Writing.time(dossier.now().plus(Duration.ofDays(5))))
                        .put("reason", "Chờ xác minh")
                        .put("apologyNumber", "01/XL");
            default -> dossier.happen("withdrawalRequested").put("reason", "Đổi ý");
        }
    }

    private void finish(Writing dossier) {
        pass(dossier);
        int end = random.nextInt(10);
        if (end == 0) {
            dossier.happen("withdrawn").put("reason", "Người nộp xin rút");
        } else if (end == 1) {
            dossier.happen("stopped").put("reason", "Không đủ điều kiện");
        } else {
            dossier.happen("completed");
            if (chance(10)) {
                pass(dossier);
                dossier.happen("reopened").put("reason", "Sai tên trên kết quả");
                pass(dossier);
                dossier.happen("completed");
            }
        }
        if (chance(60)) {
            pass(dossier);
            dossier.happen("returned").put("how", "COUNTER");
        }
    }

    private void correct(Writing dossier) {
        ObjectNode wrong = dossier.events().get(random.nextInt(dossier.events().size()));
        pass(dossier);
        ObjectNode data = dossier.happen("corrected").put("reason", "Nhập nhầm");
        data.putObject("corrects")
                .put("source", wrong.path("source").asText())
                .put("id", wrong.path("id").asText());
        if (chance(25)) {
            data.put("annuls", true);
        } else {
            Instant time =
                    java.time.OffsetDateTime.parse(wrong.path("time").asText()).toInstant();
            data.put("time", Writing.time(time.minus(Duration.ofMinutes(5 + random.nextInt(600)))));
        }
    }

    /** In the order in which it happened, but for some that are heard of late. */
    private List<ObjectNode> asTold(List<ObjectNode> events) {
        if (chance(30)) {
            int from = random.nextInt(events.size());
            int to = Math.min(events.size() - 1, from + 1 + random.nextInt(2));
            Collections.rotate(events.subList(from, to + 1), -1);
        }
        return events;
    }

    private void pass(Writing dossier) {
        dossier.pass(Duration.ofMinutes(10 + random.nextInt(30 * 60)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

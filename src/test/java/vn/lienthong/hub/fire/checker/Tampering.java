package vn.lienthong.hub.fire.checker;

import static vn.lienthong.hub.fire.checker.SmallRun.ANSWER;
import static vn.lienthong.hub.fire.checker.SmallRun.CLIENT;
import static vn.lienthong.hub.fire.checker.SmallRun.DELIVERY;
import static vn.lienthong.hub.fire.checker.SmallRun.DESK;
import static vn.lienthong.hub.fire.checker.SmallRun.DOSSIER;
import static vn.lienthong.hub.fire.checker.SmallRun.FACT;
import static vn.lienthong.hub.fire.checker.SmallRun.FORM;
import static vn.lienthong.hub.fire.checker.SmallRun.LANE;
import static vn.lienthong.hub.fire.checker.SmallRun.MESSAGE;
import static vn.lienthong.hub.fire.checker.SmallRun.PROVINCE;
import static vn.lienthong.hub.fire.checker.SmallRun.QUARANTINE;
import static vn.lienthong.hub.fire.checker.SmallRun.RECOMPUTATION;
import static vn.lienthong.hub.fire.checker.SmallRun.with;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One thing done to a good run, and the finding that it must give.
 *
 * @param what in words, as a hub that is broken would do it
 */
record Tampering(int rule, String code, String what, Consumer<SmallRun> how) {

    private static final String AT_DESK = "desk";

    static Stream<Tampering> all() {
        return Stream.of(accepted(), due(), reached(), onTheWire(), folded(), counted(), lanes(), answers())
                .flatMap(each -> each);
    }

    @Override
    public String toString() {
        return code + ": " + what;
    }

    private static Stream<Tampering> accepted() {
        return Stream.of(
                new Tampering(1, "acknowledged-lost", "acknowledged before the commit that failed", run -> {
                    run.remove(MESSAGE, with("event_id", "t3"));
                    run.remove(FACT, with("event_id", "t3"));
                }),
                new Tampering(
                        1,
                        "receipt-differs",
                        "the receipt made anew",
                        run -> run.edit(MESSAGE, with("event_id", "a2"), line -> line.put("receipt", "another"))),
                new Tampering(
                        1,
                        "journal-twice",
                        "no key on the journal",
                        run -> run.copy(MESSAGE, with("event_id", "a2"), as())),
                new Tampering(
                        1,
                        "never-sent",
                        "an event out of nothing",
                        run -> run.copy(MESSAGE, with("event_id", "a2"), line -> line.put("event_id", "ghost"))),
                new Tampering(
                        1, "not-applied", "in the journal alone", run -> run.remove(FACT, with("event_id", "t3"))),
                new Tampering(
                        1,
                        "history-twice",
                        "applied, though it waits in quarantine",
                        run -> run.add(
                                QUARANTINE, "{\"source\":\"/fire/client\",\"event_id\":\"t3\",\"reason\":\"BEHIND\"}")),
                new Tampering(
                        1,
                        "history-twice",
                        "applied twice",
                        run -> run.copy(FACT, with("event_id", "a3"), line -> line.put("id", 900))),
                new Tampering(
                        1,
                        "never-accepted",
                        "a fact without its journal entry",
                        run -> run.remove(MESSAGE, with("event_id", "a3"))),
                new Tampering(
                        1,
                        "digest-differs",
                        "another content's digest",
                        run -> run.edit(MESSAGE, with("event_id", "a1"), line -> line.put("digest", "00"))),
                new Tampering(
                        1,
                        "content-differs",
                        "a name that was cut",
                        run -> run.edit(
                                MESSAGE,
                                with("event_id", "a1"),
                                line -> line.put(
                                        "raw", line.get("raw").asText().replace("Nguyễn Văn Mẫu", "Nguyễn Văn")))),
                new Tampering(
                        1,
                        "fact-differs",
                        "the time of hearing for the time of happening",
                        run -> run.edit(
                                FACT, with("event_id", "a2"), line -> line.put("happened_at", "2026-03-02T09:00:00Z"))),
                new Tampering(
                        1,
                        "data-differs",
                        "a member that was dropped",
                        run -> run.edit(FACT, with("event_id", "a1"), line -> line.remove("detail"))),
                new Tampering(
                        1,
                        "history-out-of-order",
                        "taken in behind what came later",
                        run -> run.edit(FACT, with("event_id", "a1"), line -> line.put("id", 500))));
    }

    private static Stream<Tampering> due() {
        return Stream.of(
                new Tampering(
                        2,
                        "delivery-of-nothing",
                        "the fact was rolled back, its delivery was not",
                        run -> run.edit(DELIVERY, delivery(DESK, "a2"), line -> line.put("fact_id", 700))),
                new Tampering(2, "not-planned", "the delivery was rolled back, its fact was not", run -> {
                    run.remove(DELIVERY, delivery(DESK, "a2"));
                    run.remove(DESK, delivery(DESK, "a2", "delivery"));
                }),
                new Tampering(
                        2,
                        "told-needlessly",
                        "told to who has no part in it",
                        run -> run.copy(DELIVERY, delivery(PROVINCE, "t1"), line -> line.put("partner", AT_DESK)
                                .put("id", "needless"))),
                new Tampering(
                        2,
                        "planned-twice",
                        "two deliveries of one fact",
                        run -> run.copy(DELIVERY, delivery(DESK, "a2"), line -> line.put("id", "second"))));
    }

    private static Stream<Tampering> reached() {
        return Stream.of(
                new Tampering(
                        2,
                        "partner-without-ledger",
                        "told to a partner that took no part",
                        run -> run.edit(DELIVERY, delivery(DESK, "a2"), line -> line.put("partner", "nobody"))),
                new Tampering(
                        2,
                        "delivered-but-lost",
                        "recorded before the call",
                        run -> run.remove(DESK, delivery(DESK, "a2", "delivery"))),
                new Tampering(
                        2,
                        "delivered-but-lost",
                        "the partner's failure taken for success",
                        run -> run.edit(DESK, delivery(DESK, "a2", "delivery"), line -> line.put("did", "NOTHING"))),
                new Tampering(
                        2,
                        "skipped",
                        "dropped while the partner was away",
                        run -> run.edit(DELIVERY, delivery(DESK, "a2"), line -> line.put("state", "SKIPPED"))),
                new Tampering(2, "never-delivered", "forgotten in its lane", run -> {
                    run.edit(DELIVERY, delivery(DESK, "a2"), line -> line.put("state", "WAITING"));
                    run.remove(DESK, delivery(DESK, "a2", "delivery"));
                    run.add(LANE, lane(1, 1, "READY", "2026-03-02T05:59:59Z"));
                }),
                new Tampering(
                        2,
                        "parked-but-accepted",
                        "parked though the partner took it",
                        run -> run.edit(DELIVERY, delivery(DESK, "a2"), line -> line.put("state", "PARKED"))),
                new Tampering(
                        2,
                        "parked-without-refusal",
                        "parked for a partner that was only away",
                        run -> run.edit(
                                DESK,
                                line -> line.path("how").asText().equals("REFUSED"),
                                line -> line.put("how", "UNAVAILABLE"))));
    }

    private static Stream<Tampering> onTheWire() {
        return Stream.of(
                new Tampering(
                        2,
                        "delivery-unknown",
                        "told before the commit that failed",
                        run -> run.remove(DELIVERY, delivery(DESK, "a2"))),
                new Tampering(
                        2,
                        "delivery-unknown",
                        "another fact under its id",
                        run -> run.edit(
                                DESK, delivery(DESK, "a2", "delivery"), line -> line.put("event", "/fire/client a3"))),
                new Tampering(2, "effect-twice", "made again with a new id and sequence", run -> {
                    run.copy(DELIVERY, delivery(DESK, "a2"), line -> line.put("id", "again")
                            .put("sequence", 99));
                    again(run, DESK, "a2", line -> line.put("delivery", "again").put("sequence", 99));
                }),
                new Tampering(
                        2,
                        "told-a-state-that-never-was",
                        "the state of another dossier",
                        run -> run.edit(DESK, delivery(DESK, "a2", "delivery"), line -> line.put("state", "STOPPED"))),
                new Tampering(
                        2,
                        "told-a-state-that-never-was",
                        "a state from before the fact",
                        run -> run.edit(DESK, delivery(DESK, "a2", "delivery"), line -> line.put("state", "RECEIVED"))),
                new Tampering(
                        2,
                        "sequence-fell",
                        "told behind its follower",
                        run -> run.edit(DESK, delivery(DESK, "a3", "delivery"), line -> line.put("sequence", 1))),
                new Tampering(2, "facts-out-of-order", "renumbered behind its followers", run -> {
                    ObjectNode late = take(run, DESK, "a2");
                    late.put("sequence", 99).put("call", 999);
                    run.lines(DESK).add(late);
                }),
                new Tampering(
                        2,
                        "token-shared",
                        "a worker's name for a token",
                        run -> run.edit(DESK, line -> line.has("token"), line -> line.put("token", 7))),
                new Tampering(
                        2,
                        "token-shared",
                        "two hubs with one claim",
                        run -> run.edit(
                                PROVINCE,
                                line -> line.path("delivery").asText().equals(id(PROVINCE, "a2")),
                                line -> line.put("token", 7))),
                new Tampering(
                        2,
                        "repeated-without-reason",
                        "the lease ran out under a call that went well",
                        run -> again(run, DESK, "t3", line -> line.put("did", "RECOGNISED")
                                .put("at", line.get("at").asLong() + 3000))),
                new Tampering(
                        2,
                        "retry-after-ignored",
                        "asked again at once",
                        run -> run.edit(
                                PROVINCE,
                                line -> line.has("retryAfterMillis"),
                                line -> line.put("retryAfterMillis", 5000))));
    }

    private static Stream<Tampering> folded() {
        return Stream.of(
                new Tampering(
                        3,
                        "names-mixed-up",
                        "names that belong together stayed apart",
                        run -> run.edit(FACT, with("event_id", "b1"), line -> line.put("dossier_id", 6))),
                new Tampering(
                        3, "dossier-missing", "its row is gone", run -> run.remove(DOSSIER, with("code", GoodRun.Q))),
                new Tampering(
                        3,
                        "state-is-not-the-fold",
                        "a late fact applied where it came, not where it happened",
                        run -> run.edit(DOSSIER, with("code", GoodRun.A), line -> line.put("state", "IN_PROGRESS"))),
                new Tampering(
                        3,
                        "state-is-not-the-fold",
                        "a correction that was kept and not applied",
                        run -> run.edit(
                                DOSSIER,
                                with("code", GoodRun.A),
                                line -> line.put("finished_at", "2026-03-02T04:00:00Z"))),
                new Tampering(
                        3,
                        "state-is-not-the-fold",
                        "a transfer that moved nobody",
                        run -> run.edit(
                                DOSSIER, with("code", GoodRun.T), line -> line.put("competent_unit", "X77.01"))),
                new Tampering(
                        3,
                        "dossier-of-nothing",
                        "a dossier without a fact",
                        run -> run.copy(DOSSIER, with("code", GoodRun.Q), line -> line.put("id", 77))),
                new Tampering(
                        3,
                        "receipt-tells-another-state",
                        "a receipt from before the fold",
                        run -> run.edit(
                                CLIENT,
                                line -> line.path("what").asText().equals("answered")
                                        && line.path("key").asText().equals("/fire/client a2"),
                                line -> line.put("state", "RECEIVED"))),
                new Tampering(
                        3,
                        "dossier-not-shown",
                        "none under its id",
                        run -> run.remove(ANSWER, with("code", GoodRun.Q))),
                new Tampering(
                        3,
                        "shown-state-is-not-the-fold",
                        "an old copy shown",
                        run -> run.edit(ANSWER, with("code", GoodRun.A), line -> line.put("state", "RECEIVED"))),
                new Tampering(
                        3,
                        "shown-history-is-not-the-fold",
                        "in the order of hearing",
                        run -> run.edit(ANSWER, with("code", GoodRun.A), line -> {
                            ArrayNode history = (ArrayNode) line.get("history");
                            history.insert(2, history.remove(1));
                        })),
                new Tampering(
                        3,
                        "shown-history-is-not-the-fold",
                        "a fact left out",
                        run -> run.edit(
                                ANSWER, with("code", GoodRun.A), line -> ((ArrayNode) line.get("history")).remove(3))));
    }

    private static Stream<Tampering> counted() {
        return Stream.of(
                new Tampering(3, "not-recomputed", "nobody asked", run -> run.remove(RECOMPUTATION, line -> true)),
                new Tampering(
                        3,
                        "recomputation-not-ended",
                        "nobody waited",
                        run -> run.edit(RECOMPUTATION, line -> true, line -> line.remove("endedAt"))),
                new Tampering(
                        3,
                        "recomputation-not-whole",
                        "a dossier left out",
                        run -> run.edit(RECOMPUTATION, line -> true, line -> line.put("dossiers", 4))),
                new Tampering(
                        3,
                        "statistics-differ",
                        "counted outside the transaction",
                        run -> run.edit(RECOMPUTATION, line -> true, line -> line.put("differing", 1))),
                new Tampering(
                        3,
                        "statistics-differ",
                        "a counter that does not add up",
                        run -> run.edit(RECOMPUTATION, line -> true, line -> line.put("counters", 1))),
                new Tampering(3, "no-form", "nobody asked", run -> run.remove(FORM, line -> true)),
                new Tampering(
                        3,
                        "form-differs",
                        "a dossier counted twice",
                        run -> run.edit(FORM, with("unit", "X77"), line -> ((ObjectNode) line.at("/answer/rows/0"))
                                .put("c3", 6))),
                new Tampering(
                        3,
                        "form-differs",
                        "waiting for papers counted as overdue",
                        run -> run.edit(FORM, with("unit", "X77"), line -> ((ObjectNode) line.at("/answer/rows/0"))
                                .put("c12", 0)
                                .put("c13", 4))),
                new Tampering(
                        3,
                        "form-differs",
                        "a field left out",
                        run -> run.edit(
                                FORM, with("unit", "X77"), line -> ((ArrayNode) line.at("/answer/rows")).removeAll())));
    }

    private static Stream<Tampering> lanes() {
        return Stream.of(
                new Tampering(
                        4,
                        "delivery-without-lane",
                        "completed without locking the lane",
                        run -> run.remove(LANE, line -> true)),
                new Tampering(
                        4,
                        "lane-counts-wrong",
                        "a follower that was not counted",
                        run -> run.edit(LANE, line -> true, line -> line.put("pending", 1))),
                new Tampering(4, "lane-of-merged", "the younger's lane stayed", run -> {
                    run.copy(DELIVERY, delivery(DESK, "p2"), line -> line.put("dossier_id", 6)
                            .put("id", "left"));
                    run.add(LANE, lane(6, 1, "READY", "2026-03-02T05:59:59Z"));
                }),
                new Tampering(
                        4,
                        "lane-without-delivery",
                        "a lane that nothing waits in",
                        run -> run.add(LANE, lane(1, 1, "READY", "2026-03-02T05:59:59Z"))),
                new Tampering(
                        4,
                        "lease-in-the-past",
                        "claimed by who is no more",
                        run -> run.add(LANE, lane(1, 1, "CLAIMED", "2026-03-02T05:59:59Z"))),
                new Tampering(
                        4,
                        "due-and-not-taken",
                        "due, and nobody comes",
                        run -> run.add(LANE, lane(1, 1, "READY", "2026-03-02T05:00:00Z"))),
                new Tampering(
                        4,
                        "parked-lane-and-head-differ",
                        "the head parked, the lane not",
                        run -> run.edit(LANE, line -> true, line -> line.put("state", "READY")
                                .put("due_at", "2026-03-02T06:00:00Z"))),
                new Tampering(
                        4,
                        "parked-without-record",
                        "parked without a word",
                        run -> run.edit(DELIVERY, with("state", "PARKED"), line -> line.remove("answer"))),
                new Tampering(
                        4,
                        "parked-without-record",
                        "parked without an attempt",
                        run -> run.edit(DELIVERY, with("state", "PARKED"), line -> line.put("attempts", 0))));
    }

    private static Stream<Tampering> answers() {
        return Stream.of(
                new Tampering(
                        5,
                        "conflict-acknowledged",
                        "other content under the key taken",
                        run -> run.edit(CLIENT, with("status", "409"), line -> line.put("status", 200)
                                .put("replayed", true))),
                new Tampering(
                        5,
                        "refused-after-acknowledged",
                        "a conflict with itself",
                        run -> answerAgain(
                                run, "a2", line -> line.put("status", 409).put("replayed", false))),
                new Tampering(
                        5,
                        "replay-not-marked",
                        "200 without the mark",
                        run -> run.edit(CLIENT, with("status", "200"), line -> line.put("replayed", false))),
                new Tampering(
                        5,
                        "answers-differ",
                        "a receipt made anew",
                        run -> answerAgain(run, "a2", line -> line.put("status", 200)
                                .put("replayed", true)
                                .put("receipt", "another"))),
                new Tampering(
                        5,
                        "answers-differ",
                        "the state of now in an old receipt",
                        run -> answerAgain(run, "a1", line -> line.put("status", 200)
                                .put("replayed", true)
                                .put("state", "COMPLETED"))),
                new Tampering(5, "new-twice", "the key forgotten", run -> answerAgain(run, "a2", as())));
    }

    private static Consumer<ObjectNode> as() {
        return line -> {
            // As it is.
        };
    }

    private static String id(String partner, String event) {
        return UUID.nameUUIDFromBytes((partner + event).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A row of the table. */
    private static Predicate<ObjectNode> delivery(String partner, String event) {
        return delivery(partner, event, "id");
    }

    private static Predicate<ObjectNode> delivery(String partner, String event, String member) {
        return with(member, id(partner, event));
    }

    private static String lane(long dossier, int pending, String state, String dueAt) {
        return "{\"partner\":\"desk\",\"dossier_id\":%d,\"pending\":%d,\"state\":\"%s\",\"due_at\":\"%s\"}"
                .formatted(dossier, pending, state, dueAt);
    }

    /** The call once more, later and under another claim, answered well. */
    private static void again(SmallRun run, String partner, String event, Consumer<ObjectNode> how) {
        run.copy(partner, delivery(partner, event, "delivery"), line -> {
            line.put("token", 9999).put("call", 999);
            how.accept(line);
        });
    }

    private static ObjectNode take(SmallRun run, String partner, String event) {
        ObjectNode line = run.lines(partner).stream()
                .filter(delivery(partner, event, "delivery"))
                .findFirst()
                .orElseThrow();
        run.lines(partner).remove(line);
        return line;
    }

    private static void answerAgain(SmallRun run, String event, Consumer<ObjectNode> how) {
        run.copy(CLIENT, line -> line.path("key").asText().equals("/fire/client " + event), line -> {
            line.put("attempt", 9);
            if (line.path("what").asText().equals("answered")) {
                how.accept(line);
            }
        });
    }
}

package vn.lienthong.hub.fire.checker;

import static vn.lienthong.hub.fire.checker.SmallRun.ANSWER;
import static vn.lienthong.hub.fire.checker.SmallRun.BREAKER;
import static vn.lienthong.hub.fire.checker.SmallRun.DESK;
import static vn.lienthong.hub.fire.checker.SmallRun.DOSSIER;
import static vn.lienthong.hub.fire.checker.SmallRun.FORM;
import static vn.lienthong.hub.fire.checker.SmallRun.LANE;
import static vn.lienthong.hub.fire.checker.SmallRun.METRICS;
import static vn.lienthong.hub.fire.checker.SmallRun.MOMENT;
import static vn.lienthong.hub.fire.checker.SmallRun.NEMESIS;
import static vn.lienthong.hub.fire.checker.SmallRun.PROVINCE;
import static vn.lienthong.hub.fire.checker.SmallRun.RECOMPUTATION;
import static vn.lienthong.hub.fire.checker.SmallRun.STAGE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.BreakerLine;
import vn.lienthong.hub.fire.ledger.Encounter;
import vn.lienthong.hub.fire.ledger.MetricsLine;
import vn.lienthong.hub.fire.ledger.NemesisLine.Act;
import vn.lienthong.hub.fire.ledger.PartnerLine.Answer;
import vn.lienthong.hub.fire.ledger.PartnerLine.Did;
import vn.lienthong.hub.fire.ledger.StageLine;
import vn.lienthong.hub.fire.ledger.StageLine.PartnerRole;
import vn.lienthong.hub.fire.ledger.StageLine.UnitPlace;

/**
 * A small run in which everything happened and nothing went wrong, written down by hand: the states, who had to be told, the
 * rows and the form come from reading the tables of the design, not from the checker. Two hubs, the province and the
 * one-stop desk of X77.02, six dossiers:
 *
 * <ul>
 *   <li>A: taken in at the desk and completed; a step that came late and a correction of the completion's time;
 *   <li>T: handed over to the desk's unit, waits for papers;
 *   <li>B, that turns out to be C;
 *   <li>P: the desk refuses it for good, what follows waits behind;
 *   <li>Q: refused too, then replayed by an operator;
 *   <li>U: its reception is annulled before anybody was told of it.
 * </ul>
 */
final class GoodRun {

    static final String A = "X77.02-260302-0001";
    static final String T = "X77.01-260302-0002";
    static final String B = "slip-17";
    static final String C = "X77.01-260302-0009";
    static final String P = "X77.02-260302-0004";
    static final String Q = "X77.02-260302-0005";
    static final String U = "X77.01-260302-0006";

    private static final String RECEIVED_AT_THE_DESK = received("X77.02");
    private static final String RECEIVED_ELSEWHERE = received("X77.01");

    private final Scribe scribe = new Scribe();

    private GoodRun() {}

    static SmallRun written() {
        GoodRun good = new GoodRun();
        good.stage();
        // Apart in time, so that a kill in the one is no excuse for the other.
        List.<Runnable>of(
                        good::dossierA,
                        good::dossierT,
                        good::dossiersBAndC,
                        good::dossierP,
                        good::dossierQ,
                        good::dossierU,
                        good::acts)
                .forEach(each -> {
                    each.run();
                    good.scribe.pass(20_000);
                });
        good.figures();
        return good.scribe.run();
    }

    private static String received(String unit) {
        return "{\"procedureCode\":\"1.000001\",\"channel\":\"COUNTER\",\"receivingUnit\":\"" + unit
                + "\",\"promisedAt\":\"2026-03-07T17:00:00+07:00\",\"applicant\":{\"name\":\"Nguyễn Văn Mẫu\"}}";
    }

    private void stage() {
        Map<Encounter, Integer> mustMeet = new EnumMap<>(Encounter.class);
        for (Encounter each : Encounter.values()) {
            mustMeet.put(each, 1);
        }
        scribe.run()
                .add(
                        STAGE,
                        new StageLine(
                                1,
                                1,
                                null,
                                List.of(1, 2),
                                7000,
                                60_000,
                                List.of(
                                        new PartnerRole("province", List.of("province"), List.of(), List.of()),
                                        new PartnerRole("desk", List.of(), List.of("X77.02"), List.of())),
                                List.of(
                                        new UnitPlace("X77", null),
                                        new UnitPlace("X77.01", "X77"),
                                        new UnitPlace("X77.02", "X77")),
                                Map.of("1.000001", "DD"),
                                mustMeet));
    }

    private void dossierA() {
        scribe.say(1, A, "a1", "received", 0, RECEIVED_AT_THE_DESK, "RECEIVED");
        scribe.tell(DESK, "a1", "RECEIVED");
        // The province acted, the hub could not know, and asked again.
        scribe.plan(PROVINCE, "a1", "DELIVERED");
        scribe.call(PROVINCE, "a1", "RECEIVED", 1, Did.ACTED, Answer.CUT_AFTER_ACT, null);
        scribe.call(PROVINCE, "a1", "RECEIVED", 1, Did.RECOGNISED, Answer.OK, null);
        scribe.say(1, A, "a2", "completed", 180, "{}", "COMPLETED");
        scribe.tell(DESK, "a2", "COMPLETED");
        scribe.plan(PROVINCE, "a2", "DELIVERED");
        // Hub 1 is killed in this call, hub 2 takes the lane over.
        scribe.dying(PROVINCE, "a2", "COMPLETED", 1);
        scribe.pass(8000);
        scribe.call(PROVINCE, "a2", "COMPLETED", 2, Did.RECOGNISED, Answer.OK, null);
        scribe.say(1, A, "a3", "progressed", 60, "{\"note\":\"Thẩm định\"}", "COMPLETED");
        scribe.tell(PROVINCE, "a3", "COMPLETED");
        scribe.tell(DESK, "a3", "COMPLETED");
        scribe.say(
                1,
                A,
                "a4",
                "corrected",
                200,
                "{\"corrects\":{\"source\":\"/fire/client\",\"id\":\"a2\"},\"reason\":\"Nhập sai\","
                        + "\"time\":\"2026-03-02T10:50:00+07:00\"}",
                "COMPLETED");
        scribe.tell(PROVINCE, "a4", "COMPLETED");
        scribe.tell(DESK, "a4", "COMPLETED");
        scribe.dossier(1, A, "COMPLETED", "X77.02", "X77.02", "2026-03-02T03:50:00Z", false);
        scribe.history(1, A, "COMPLETED", "a1 0 RECEIVED", "a3 60 IN_PROGRESS", "a2 170 COMPLETED", "a4 200 COMPLETED");
    }

    private void dossierT() {
        scribe.say(2, T, "t1", "received", 0, RECEIVED_ELSEWHERE, "RECEIVED");
        scribe.plan(PROVINCE, "t1", "DELIVERED");
        scribe.call(PROVINCE, "t1", "RECEIVED", 1, Did.NOTHING, Answer.THROTTLED, 1000L);
        scribe.pass(1500);
        scribe.call(PROVINCE, "t1", "RECEIVED", 1, Did.ACTED, Answer.OK, null);
        scribe.say(2, T, "t2", "transferred", 30, "{\"fromUnit\":\"X77.01\",\"toUnit\":\"X77.02\"}", "RECEIVED");
        scribe.tell(PROVINCE, "t2", "RECEIVED");
        scribe.tell(DESK, "t2", "RECEIVED");
        scribe.say(2, T, "t3", "supplementRequested", 40, "{\"reason\":\"Thiếu giấy\"}", "SUPPLEMENT_REQUESTED");
        scribe.tell(PROVINCE, "t3", "SUPPLEMENT_REQUESTED");
        scribe.tell(DESK, "t3", "SUPPLEMENT_REQUESTED");
        scribe.dossier(2, T, "SUPPLEMENT_REQUESTED", "X77.01", "X77.02", null, true);
        scribe.history(2, T, "SUPPLEMENT_REQUESTED", "t1 0 RECEIVED", "t2 30 RECEIVED", "t3 40 SUPPLEMENT_REQUESTED");
    }

    private void dossiersBAndC() {
        scribe.cut(B, "b1", "received", 0, RECEIVED_ELSEWHERE);
        scribe.said(3, B, "b1", "received", 0, RECEIVED_ELSEWHERE, "RECEIVED", 200);
        scribe.tell(PROVINCE, "b1", "RECEIVED");
        scribe.conflict("b1");
        scribe.say(3, C, "c1", "progressed", 30, "{}", "UNKNOWN");
        scribe.say(
                3,
                C,
                "c2",
                "received",
                45,
                RECEIVED_ELSEWHERE.replace(
                        "{\"procedureCode\"",
                        "{\"aliases\":[{\"system\":\"/fire/client\",\"value\":\"slip-17\"}],\"procedureCode\""),
                "IN_PROGRESS");
        scribe.tell(PROVINCE, "c2", "IN_PROGRESS");
        scribe.dossier(3, B, "IN_PROGRESS", "X77.01", "X77.01", null, false);
        scribe.history(3, B, "IN_PROGRESS", "b1 0 RECEIVED", "c1 30 IN_PROGRESS", "c2 45 IN_PROGRESS");
        scribe.dossier(6, C, "UNKNOWN", null, null, null, false).put("merged_into", 3);
    }

    private void dossierP() {
        scribe.say(4, P, "p1", "received", 0, RECEIVED_AT_THE_DESK, "RECEIVED");
        scribe.tell(PROVINCE, "p1", "RECEIVED");
        scribe.plan(DESK, "p1", "PARKED");
        scribe.call(DESK, "p1", "RECEIVED", 1, Did.NOTHING, Answer.REFUSED, null);
        scribe.say(4, P, "p2", "progressed", 20, "{}", "IN_PROGRESS");
        scribe.tell(PROVINCE, "p2", "IN_PROGRESS");
        scribe.plan(DESK, "p2", "WAITING");
        scribe.run()
                .add(
                        LANE,
                        "{\"partner\":\"desk\",\"dossier_id\":4,\"pending\":2,\"state\":\"PARKED\",\"due_at\":\"2026-03-02T05:00:00+00:00\"}");
        scribe.dossier(4, P, "IN_PROGRESS", "X77.02", "X77.02", null, false);
        scribe.history(4, P, "IN_PROGRESS", "p1 0 RECEIVED", "p2 20 IN_PROGRESS");
    }

    private void dossierQ() {
        scribe.say(5, Q, "q1", "received", 0, RECEIVED_AT_THE_DESK, "RECEIVED");
        scribe.tell(PROVINCE, "q1", "RECEIVED");
        scribe.plan(DESK, "q1", "DELIVERED");
        scribe.call(DESK, "q1", "RECEIVED", 1, Did.NOTHING, Answer.REFUSED, null);
        scribe.act(Act.REPLAY, null, "desk", null);
        scribe.call(DESK, "q1", "RECEIVED", 2, Did.ACTED, Answer.OK, null);
        scribe.dossier(5, Q, "RECEIVED", "X77.02", "X77.02", null, false);
        scribe.history(5, Q, "RECEIVED", "q1 0 RECEIVED");
    }

    private void dossierU() {
        scribe.say(7, U, "u1", "received", 0, RECEIVED_ELSEWHERE, "RECEIVED");
        scribe.plan(PROVINCE, "u1", "SKIPPED");
        scribe.say(
                7,
                U,
                "u2",
                "corrected",
                5,
                "{\"corrects\":{\"source\":\"/fire/client\",\"id\":\"u1\"},\"reason\":\"Nhập nhầm\",\"annuls\":true}",
                "UNKNOWN");
        scribe.dossier(7, U, "UNKNOWN", null, null, null, false);
        scribe.history(7, U, "UNKNOWN", "u1 0 UNKNOWN", "u2 5 UNKNOWN");
    }

    private void acts() {
        scribe.metrics(new MetricsLine(scribe.now(), 2, Map.of(Scribe.STALE, 0.0)));
        scribe.act(Act.STOP_HUB, 2, null, null);
        scribe.pass(8000);
        scribe.act(Act.CONT_HUB, 2, null, 8000L);
        scribe.metrics(new MetricsLine(scribe.now() + 500, 2, Map.of(Scribe.STALE, 1.0)));
        scribe.act(Act.KILL_DATABASE, null, null, null);
        scribe.act(Act.READY_DATABASE, null, null, 900L);
        scribe.act(Act.HEAL, null, null, null);
        scribe.act(Act.QUIET, null, null, null);
        scribe.run().sort(NEMESIS, line -> line.get("at").asLong());
        scribe.run().sort(METRICS, line -> line.get("at").asLong());
        scribe.run().add(BREAKER, new BreakerLine("desk", "CLOSED", 3, null, null));
        scribe.run().add(BREAKER, new BreakerLine("desk", "OPEN", 5, "2026-03-02T03:00:00Z", "2026-03-02T03:00:01Z"));
        scribe.run().add(BREAKER, new BreakerLine("desk", "OPEN", 6, "2026-03-02T03:00:00Z", "2026-03-02T03:00:08Z"));
        scribe.run().add(BREAKER, new BreakerLine("desk", "CLOSED", 0, null, null));
    }

    private void figures() {
        scribe.run().add(MOMENT, "{\"now\":\"2026-03-02T06:00:00+00:00\"}");
        scribe.run()
                .add(
                        RECOMPUTATION,
                        "{\"id\":\"r\",\"endedAt\":\"2026-03-02T13:00:00+07:00\",\"dossiers\":6,\"differing\":0,\"examples\":[],\"counters\":0,\"sums\":0}");
        scribe.run()
                .add(
                        FORM,
                        "{\"unit\":\"X77\",\"from\":\"2026-03-01\",\"to\":\"2026-03-31\",\"answer\":{\"rows\":[{\"fieldCode\":\"DD\",\"c3\":5,"
                                + "\"c4\":0,\"c5\":5,\"c6\":0,\"c7\":1,\"c8\":1,\"c9\":0,\"c10\":0,\"c11\":4,\"c12\":1,\"c13\":3}]}}");
        scribe.run()
                .add(
                        FORM,
                        "{\"unit\":\"X77.01\",\"from\":\"2026-03-01\",\"to\":\"2026-03-31\",\"answer\":{\"rows\":[{\"fieldCode\":\"DD\",\"c3\":1,"
                                + "\"c4\":0,\"c5\":1,\"c6\":0,\"c7\":0,\"c8\":0,\"c9\":0,\"c10\":0,\"c11\":1,\"c12\":0,\"c13\":1}]}}");
        if (scribe.run().lines(ANSWER).size() != 6
                || scribe.run().lines(DOSSIER).size() != 7) {
            throw new IllegalStateException("six dossiers and the one that was merged");
        }
    }
}

package vn.lienthong.hub.fire.checker;

import static vn.lienthong.hub.fire.checker.SmallRun.BREAKER;
import static vn.lienthong.hub.fire.checker.SmallRun.CLIENT;
import static vn.lienthong.hub.fire.checker.SmallRun.DOSSIER;
import static vn.lienthong.hub.fire.checker.SmallRun.METRICS;
import static vn.lienthong.hub.fire.checker.SmallRun.NEMESIS;
import static vn.lienthong.hub.fire.checker.SmallRun.PROVINCE;
import static vn.lienthong.hub.fire.checker.SmallRun.STAGE;
import static vn.lienthong.hub.fire.checker.SmallRun.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.function.Consumer;
import vn.lienthong.hub.fire.ledger.Encounter;

/** A good run in which one thing did not happen, or less often than it must. */
final class LessMet {

    private LessMet() {}

    static EnumMap<Encounter, Consumer<SmallRun>> all() {
        EnumMap<Encounter, Consumer<SmallRun>> all = new EnumMap<>(Encounter.class);
        all.put(
                Encounter.KILL_WITH_LANES_IN_FLIGHT,
                run -> run.edit(
                        NEMESIS,
                        with("what", "kill-hub"),
                        line -> line.put("at", line.get("at").asLong() + 15)));
        all.put(Encounter.KILLS, run -> demand(run, Encounter.KILLS));
        all.put(Encounter.HUB_KILLS, run -> {
            run.remove(NEMESIS, with("what", "kill-hub"));
            run.edit(PROVINCE, with("how", "OK"), line -> line.put("how", "GARBAGE"));
        });
        all.put(Encounter.DATABASE_KILLS, run -> {
            run.remove(NEMESIS, with("what", "kill-database"));
            run.remove(NEMESIS, with("what", "ready-database"));
        });
        all.put(
                Encounter.STOPS_LONGER_THAN_A_LEASE,
                run -> run.edit(NEMESIS, with("what", "cont-hub"), line -> line.put("tookMillis", 6000)));
        all.put(Encounter.LEASE_TAKEN_OVER, run -> run.edit(PROVINCE, with("node", "2"), line -> line.put("node", 1)));
        all.put(
                Encounter.ZOMBIE_REFUSED,
                run -> run.edit(
                        METRICS, line -> true, line -> ((ObjectNode) line.get("values")).put(Scribe.STALE, 0.0)));
        all.put(
                Encounter.REPLAYED_ANSWER,
                run -> run.edit(CLIENT, with("status", "200"), line -> line.put("status", 201)
                        .put("replayed", false)));
        all.put(
                Encounter.CUT_AFTER_ACT,
                run -> run.edit(PROVINCE, with("how", "CUT_AFTER_ACT"), line -> line.put("how", "TRUNCATED")));
        all.put(Encounter.BREAKER_OPENED, run -> run.remove(BREAKER, with("state", "OPEN")));
        all.put(Encounter.BREAKER_HALF_OPENED, run -> run.remove(BREAKER, with("failures", "6")));
        all.put(Encounter.PARKED_AND_REPLAYED, run -> run.remove(NEMESIS, with("what", "replay")));
        all.put(Encounter.MERGED, run -> run.remove(DOSSIER, with("code", GoodRun.C)));
        all.put(Encounter.OUT_OF_ORDER, run -> demand(run, Encounter.OUT_OF_ORDER));
        all.put(Encounter.CORRECTED, run -> demand(run, Encounter.CORRECTED));
        all.put(Encounter.TRANSFERRED, run -> demand(run, Encounter.TRANSFERRED));
        return all;
    }

    private static void demand(SmallRun run, Encounter encounter) {
        run.edit(STAGE, line -> true, line -> ((ObjectNode) line.get("mustMeet")).put(encounter.name(), 3));
    }
}

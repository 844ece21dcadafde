package vn.lienthong.hub.fire;

import vn.lienthong.hub.fire.checker.Verdict;
import vn.lienthong.hub.fire.ledger.Encounter;
import vn.lienthong.hub.fire.ledger.LedgerReader;
import vn.lienthong.hub.fire.ledger.NemesisLine.Act;
import vn.lienthong.hub.fire.ledger.RunFolder;
import vn.lienthong.hub.fire.ledger.StageLine;

/** What a run comes to, for people. */
final class Report {

    private Report() {}

    static String of(RunFolder folder, Verdict verdict) {
        StageLine stage = LedgerReader.read(folder.stage(), StageLine.class).get(0);
        Recovery recovery = new Recovery(folder);
        StringBuilder text = new StringBuilder();
        line(text, "run", folder.root());
        line(text, "seed", stage.seed());
        line(text, "planted fault", stage.fault() == null ? "none" : stage.fault());
        line(text, "hubs killed", recovery.count(Act.KILL_HUB));
        line(text, "databases killed", recovery.count(Act.KILL_DATABASE));
        line(text, "hubs held longer than a lease", verdict.met().get(Encounter.STOPS_LONGER_THAN_A_LEASE));
        line(text, "hubs ended in order", recovery.count(Act.END_HUB));
        line(text, "partners away", recovery.count(Act.PARTNER_AWAY));
        line(text, "leases taken over", verdict.met().get(Encounter.LEASE_TAKEN_OVER));
        line(text, "zombies refused", verdict.met().get(Encounter.ZOMBIE_REFUSED));
        line(text, "answers replayed", verdict.met().get(Encounter.REPLAYED_ANSWER));
        line(text, "breakers opened", verdict.met().get(Encounter.BREAKER_OPENED));
        line(text, "cut after the partner acted", verdict.met().get(Encounter.CUT_AFTER_ACT));
        line(text, "killed until ready", recovery.ofHubs());
        line(text, "killed until taken over", recovery.ofLanes());
        line(text, "database killed until back", recovery.ofDatabase());
        return text.append(verdict.text()).toString();
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append("%-30s %s%n".formatted(name, value));
    }
}

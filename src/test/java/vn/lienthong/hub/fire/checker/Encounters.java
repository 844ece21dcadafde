package vn.lienthong.hub.fire.checker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.hub.fire.checker.fold.FactKind;
import vn.lienthong.hub.fire.ledger.BreakerLine;
import vn.lienthong.hub.fire.ledger.ClientLine;
import vn.lienthong.hub.fire.ledger.Encounter;
import vn.lienthong.hub.fire.ledger.LedgerReader;
import vn.lienthong.hub.fire.ledger.MetricsLine;
import vn.lienthong.hub.fire.ledger.NemesisLine;
import vn.lienthong.hub.fire.ledger.NemesisLine.Act;
import vn.lienthong.hub.fire.ledger.PartnerLine.Answer;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;
import vn.lienthong.hub.fire.ledger.PartnerLine.Replied;

/** Rule 6: how often the run met what a run must meet. */
final class Encounters {

    private static final long ZOMBIE_MILLIS = 15_000;

    private final Run run;
    private final Map<Encounter, Integer> met = new EnumMap<>(Encounter.class);

    private Encounters(Run run) {
        this.run = run;
        for (Encounter each : Encounter.values()) {
            met.put(each, 0);
        }
    }

    static Map<Encounter, Integer> count(Run run, Replay replay) {
        Encounters encounters = new Encounters(run);
        encounters.acts();
        encounters.partners();
        encounters.breakers();
        encounters.history(replay);
        run.client().forEach(line -> {
            if (line instanceof ClientLine.Answered answer && answer.acknowledged() && answer.replayed()) {
                encounters.meet(Encounter.REPLAYED_ANSWER);
            }
        });
        return encounters.met;
    }

    /** What was required and met too seldom, in words. */
    static List<String> missed(Map<Encounter, Integer> met, Map<Encounter, Integer> mustMeet) {
        List<String> missed = new ArrayList<>();
        new TreeMap<>(mustMeet).forEach((what, times) -> {
            if (met.get(what) < times) {
                missed.add("%s: %d of %d".formatted(what, met.get(what), times));
            }
        });
        return missed;
    }

    private void meet(Encounter what) {
        met.merge(what, 1, Integer::sum);
    }

    private void acts() {
        List<MetricsLine> metrics = run.metrics();
        for (NemesisLine act : run.nemesis()) {
            if (act.what() == Act.KILL_HUB || act.what() == Act.KILL_DATABASE) {
                meet(Encounter.KILLS);
            }
            if (act.what() == Act.KILL_HUB) {
                meet(Encounter.HUB_KILLS);
                if (inFlight(act)) {
                    meet(Encounter.KILL_WITH_LANES_IN_FLIGHT);
                }
            } else if (act.what() == Act.KILL_DATABASE) {
                meet(Encounter.DATABASE_KILLS);
            } else if (act.what() == Act.CONT_HUB) {
                if (act.tookMillis() > run.stage().leaseMillis()) {
                    meet(Encounter.STOPS_LONGER_THAN_A_LEASE);
                }
                if (staleGrew(metrics, act)) {
                    meet(Encounter.ZOMBIE_REFUSED);
                }
            }
        }
    }

    /** A partner had a call of this hub that it answered after the kill, or never. */
    private boolean inFlight(NemesisLine kill) {
        return run.partners().values().stream().anyMatch(partner -> partner.calls().stream()
                .filter(call -> call.node() == kill.node() && call.at() <= kill.at())
                .anyMatch(call -> {
                    Replied reply = partner.reply(call);
                    return reply == null || reply.at() > kill.at();
                }));
    }

    /** Between the last word before it stood still and the first words after it the node dropped results. */
    private static boolean staleGrew(List<MetricsLine> metrics, NemesisLine cont) {
        double before = 0;
        double after = 0;
        for (MetricsLine line : metrics) {
            if (line.node() == cont.node()) {
                double stale = line.values().entrySet().stream()
                        .filter(each -> each.getKey().startsWith("hub_deliveries_total")
                                && each.getKey().contains("outcome=\"stale\""))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
                if (line.at() <= cont.at() - cont.tookMillis()) {
                    before = stale;
                } else if (line.at() <= cont.at() + ZOMBIE_MILLIS) {
                    after = Math.max(after, stale);
                }
            }
        }
        return after > before;
    }

    private void partners() {
        Set<String> replayed = new HashSet<>();
        run.nemesis().stream()
                .filter(act -> act.what() == Act.REPLAY)
                .forEach(act -> replayed.add(String.valueOf(act.partner())));
        run.partners().forEach((id, partner) -> partner.byDelivery().values().forEach(calls -> {
            boolean refused = false;
            for (int i = 0; i < calls.size(); i++) {
                Called call = calls.get(i);
                if (partner.wasAnswered(call, Answer.CUT_AFTER_ACT)) {
                    meet(Encounter.CUT_AFTER_ACT);
                }
                if (i > 0 && takenOver(calls.get(i - 1), call)) {
                    meet(Encounter.LEASE_TAKEN_OVER);
                }
                boolean byOperator = replayed.contains(id) || replayed.contains("null");
                if (refused && byOperator && partner.wasAnswered(call, Answer.OK)) {
                    meet(Encounter.PARKED_AND_REPLAYED);
                    refused = false;
                }
                refused |= partner.wasAnswered(call, Answer.REFUSED);
            }
        }));
    }

    /** Another hub made it again after the first one was killed or stood still. */
    private boolean takenOver(Called first, Called again) {
        return first.node() != again.node()
                && run.nemesis().stream()
                        .anyMatch(act -> (act.what() == Act.KILL_HUB || act.what() == Act.STOP_HUB)
                                && act.node() == first.node()
                                && act.at() <= again.at()
                                && act.at() + run.stage().leaseMillis() >= first.at());
    }

    private void breakers() {
        Map<String, Set<String>> probes = new HashMap<>();
        for (BreakerLine line : LedgerReader.read(run.folder().breakers(), BreakerLine.class)) {
            if (line.openedAt() != null) {
                probes.computeIfAbsent(line.partner() + " " + line.openedAt(), opened -> new HashSet<>())
                        .add(line.probeAt());
            }
        }
        probes.values().forEach(each -> {
            meet(Encounter.BREAKER_OPENED);
            if (each.size() > 1) {
                meet(Encounter.BREAKER_HALF_OPENED);
            }
        });
    }

    private void history(Replay replay) {
        Map<Long, Instant> latest = new HashMap<>();
        replay.steps().values().forEach(step -> {
            Instant before = latest.merge(
                    step.dossierId(), step.fact().time(), (one, other) -> one.isAfter(other) ? one : other);
            if (before.isAfter(step.fact().time())) {
                meet(Encounter.OUT_OF_ORDER);
            }
            if (step.fact().kind() == FactKind.CORRECTED) {
                meet(Encounter.CORRECTED);
            } else if (step.fact().kind() == FactKind.TRANSFERRED) {
                meet(Encounter.TRANSFERRED);
            }
        });
        run.tables().dossiers().stream()
                .filter(dossier -> dossier.mergedInto() != null)
                .forEach(dossier -> meet(Encounter.MERGED));
    }
}

package vn.lienthong.hub.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.fire.checker.Checker;
import vn.lienthong.hub.fire.checker.Verdict;
import vn.lienthong.hub.fire.client.FireClient.Load;
import vn.lienthong.hub.fire.ledger.Encounter;
import vn.lienthong.hub.fire.ledger.RunFolder;
import vn.lienthong.hub.fire.nemesis.Nemesis;

/**
 * A whole run: {@code mvn -Pfire verify}, under fifteen minutes on two cores.
 *
 * <p>Properties: {@code fire.seed} (a new one each time unless given), {@code fire.kills} (60), {@code fire.minutes} that
 * the kills may take (12), {@code fire.fault}, the name of a planted fault.
 */
class FireRun {

    @Test
    void losesNothingAndDoublesNothingUnderFire() throws Exception {
        int kills = Integer.getInteger("fire.kills", 60);
        Script script = new Script(
                Long.getLong("fire.seed", System.currentTimeMillis() % 100_000),
                Duration.ofMinutes(1),
                new Load(6, 24),
                200,
                true,
                System.getProperty("fire.fault"),
                mustMeet(kills));
        Duration atMost = Duration.ofMinutes(Integer.getInteger("fire.minutes", 12));

        RunFolder folder = Fire.burn(script, harming -> new Nemesis(
                        script.seed(), harming.harm(), harming.stage().hubs(), Fire.TAKEN_OVER)
                .rage(kills, atMost));
        Verdict verdict = Checker.judge(folder);
        String report = Report.of(folder, verdict);
        System.out.println(report);

        assertThat(verdict.kind()).as(report).isEqualTo(Verdict.Kind.GREEN);
    }

    private static Map<Encounter, Integer> mustMeet(int kills) {
        return Map.ofEntries(
                Map.entry(Encounter.KILLS, kills),
                Map.entry(Encounter.HUB_KILLS, kills / 3),
                Map.entry(Encounter.DATABASE_KILLS, kills / 6),
                Map.entry(Encounter.KILL_WITH_LANES_IN_FLIGHT, kills / 6),
                Map.entry(Encounter.LEASE_TAKEN_OVER, kills / 6),
                Map.entry(Encounter.STOPS_LONGER_THAN_A_LEASE, kills / 20),
                Map.entry(Encounter.ZOMBIE_REFUSED, 1),
                Map.entry(Encounter.CUT_AFTER_ACT, kills),
                Map.entry(Encounter.BREAKER_OPENED, 1),
                Map.entry(Encounter.BREAKER_HALF_OPENED, 1),
                Map.entry(Encounter.REPLAYED_ANSWER, kills),
                Map.entry(Encounter.PARKED_AND_REPLAYED, 1),
                Map.entry(Encounter.MERGED, kills / 2),
                Map.entry(Encounter.OUT_OF_ORDER, kills / 2),
                Map.entry(Encounter.CORRECTED, kills / 2),
                Map.entry(Encounter.TRANSFERRED, kills / 2));
    }
}

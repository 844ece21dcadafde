package vn.lienthong.hub.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.hub.fire.checker.Checker;
import vn.lienthong.hub.fire.checker.Finding;
import vn.lienthong.hub.fire.checker.Verdict;
import vn.lienthong.hub.fire.client.FireClient.Load;
import vn.lienthong.hub.fire.ledger.RunFolder;
import vn.lienthong.hub.fire.nemesis.Harm;
import vn.lienthong.hub.fire.partner.SimulatedPartner;
import vn.lienthong.hub.fire.planted.Blow;
import vn.lienthong.hub.fire.planted.Fault;
import vn.lienthong.hub.fire.stage.HubNode;

/**
 * Proves that the checker sees: a short run for each planted fault, every one of which must turn red, by a finding that
 * shows this fault. Or for one: {@code -Dfire.fault=lane-not-locked}. Two minutes each.
 */
class FaultRun {

    private static final Duration SETTLE = Duration.ofSeconds(20);

    static Stream<Fault> faults() {
        String one = System.getProperty("fire.fault");
        return one == null
                ? Stream.of(Fault.values())
                : Stream.of(one.split(",")).map(Fault::named);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theRunIsRed(Fault fault) throws Exception {
        long seed = Long.getLong("fire.seed", 7);
        Script script =
                new Script(Long.getLong("fire.seed", 7), SETTLE, new Load(4, 30), 15, false, fault.text(), Map.of());
        long began = System.nanoTime();
        RunFolder folder = Fire.burn(script, FaultRun::harmOfEachKind);
        Verdict verdict = Checker.judge(folder);
        System.out.printf(
                "%-28s %-6s %3d s  %s%n",
                fault.text(),
                verdict.kind(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                codes(verdict));
        assertThat(struck(folder, fault))
                .as("the fault did something, %s", folder.root())
                .isTrue();
        assertThat(verdict.kind()).as(verdict.text()).isEqualTo(Verdict.Kind.RED);
        assertThat(verdict.findings()).as(verdict.text()).anyMatch(finding -> fault.shownBy()
                .contains(finding.code()));
    }

    /** Everything that brings a fault to light, as close together as the leases allow. */
    private static void harmOfEachKind(Fire.Harming harming) {
        Harm harm = harming.harm();
        SimulatedPartner province = harming.cast().get("province");
        SimulatedPartner motcua = harming.cast().get("motcua");
        harm.rough(motcua, Duration.ofSeconds(4));
        // Before a kill, after which there are fewer calls for a while; the one that is told most: its breaker opens
        // soon.
        harm.partnerAway(province, Duration.ofSeconds(6));
        HubNode killed = harm.killHub(province);
        harm.killDatabase();
        // Its leases must have run out: else it might take its own lanes over.
        Harm.pause(Fire.LEASE);
        harm.start(killed);
        harm.standStill(province, Fire.TAKEN_OVER.plusSeconds(2));
        harm.start(harm.killHub());
        harm.killDatabase();
    }

    private static Map<String, Long> codes(Verdict verdict) {
        return verdict.findings().stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
    }

    private static boolean struck(RunFolder folder, Fault fault) throws IOException {
        String mark = Blow.mark(fault.text());
        try (Stream<Path> files = Files.list(folder.root())) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (Files.readString(log).contains(mark)) {
                    return true;
                }
            }
        }
        return false;
    }
}

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
import vn.lienthong.hub.fire.nemesis.Nemesis;
import vn.lienthong.hub.fire.planted.Blow;
import vn.lienthong.hub.fire.planted.Fault;

/**
 * Proves that the checker sees: a short run for each planted fault, every one of which must turn red, by a finding that
 * shows this fault. Or for one: {@code -Dfire.fault=lane-not-locked}. Two minutes each.
 */
class FaultRun {

    private static final Duration RAGE = Duration.ofSeconds(Integer.getInteger("fire.seconds", 40));
    private static final Duration SETTLE = Duration.ofSeconds(20);
    private static final int ENOUGH = 30;

    static Stream<Fault> faults() {
        String one = System.getProperty("fire.fault");
        return one == null ? Stream.of(Fault.values()) : Stream.of(one.split(",")).map(Fault::named);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theRunIsRed(Fault fault) throws Exception {
        long seed = Long.getLong("fire.seed", 7);
        Script script =
                new Script(seed, ENOUGH, RAGE, SETTLE, new Load(4, 80), 15, false, fault.text(), Map.of());
        long began = System.nanoTime();
        RunFolder folder = Fire.burn(script, harming -> new Nemesis(
                        seed, harming.harm(), harming.stage().hubs(), Fire.LEASE)
                .rage(ENOUGH, RAGE));
        Verdict verdict = Checker.judge(folder);
        System.out.printf(
                "%-28s %-6s %3d s  %s%n",
                fault.text(), verdict.kind(), Duration.ofNanos(System.nanoTime() - began).toSeconds(), codes(verdict));
        assertThat(struck(folder, fault)).as("the fault did something, %s", folder.root()).isTrue();
        assertThat(verdict.kind()).as(verdict.text()).isEqualTo(Verdict.Kind.RED);
        assertThat(verdict.findings()).as(verdict.text()).anyMatch(finding -> fault.shownBy()
                .contains(finding.code()));
    }

    private static Map<String, Long> codes(Verdict verdict) {
        return verdict.findings().stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
    }

    private static boolean struck(RunFolder folder, Fault fault) throws IOException {
        String mark = Blow.mark(fault.text());
        try (Stream<Path> files = Files.list(folder.root())) {
            for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (Files.readString(log).contains(mark)) {
                    return true;
                }
            }
        }
        return false;
    }
}

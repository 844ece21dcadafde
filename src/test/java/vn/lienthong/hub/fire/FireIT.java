package vn.lienthong.hub.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.fire.checker.Checker;
import vn.lienthong.hub.fire.checker.Verdict;
import vn.lienthong.hub.fire.client.FireClient.Load;
import vn.lienthong.hub.fire.ledger.RunFolder;

/** A short run: one harm of each kind. The full one is {@code FireRun}. */
class FireIT {

    @Test
    void losesNothingAndDoublesNothingUnderOneHarmOfEachKind() throws Exception {
        Script script = new Script(
                1,
                0,
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                new Load(4, 60),
                40,
                false,
                System.getProperty("fire.fault"),
                Map.of());
        RunFolder folder = Fire.burn(script, harming -> vn.lienthong.hub.fire.stage.Until.met(Duration.ofSeconds(15), () -> false));
        Verdict verdict = Checker.judge(folder);
        System.out.println(folder.root() + "\n" + verdict.text());
        assertThat(verdict.kind()).as(verdict::text).isEqualTo(Verdict.Kind.GREEN);
    }
}

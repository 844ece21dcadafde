package vn.lienthong.hub.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.fire.checker.Checker;
import vn.lienthong.hub.fire.checker.Verdict;
import vn.lienthong.hub.fire.ledger.RunFolder;

/**
 * Judges a run that has been, from its folder alone: {@code mvn -Pfire verify -Dit.test=CheckRun -Dfire.folder=<folder>}.
 * Prints the verdict; fails unless it is green.
 */
class CheckRun {

    @Test
    void theRunIsGreen() {
        Verdict verdict = Checker.judge(new RunFolder(Path.of(System.getProperty("fire.folder"))));
        System.out.println(verdict.text());

        assertThat(verdict.kind()).as(verdict.text()).isEqualTo(Verdict.Kind.GREEN);
    }
}

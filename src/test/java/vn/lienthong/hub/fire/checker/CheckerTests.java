package vn.lienthong.hub.fire.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.hub.fire.ledger.Encounter;
import vn.lienthong.hub.fire.ledger.RunFolder;

class CheckerTests {

    @TempDir
    private Path folder;

    @Test
    void aRunInWhichNothingWentWrongIsGreen() {
        Verdict verdict = Checker.judge(GoodRun.written().write(folder));

        assertThat(verdict.findings()).as(verdict.text()).isEmpty();
        assertThat(verdict.missed()).isEmpty();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.GREEN);
        assertThat(verdict.met()).hasSameSizeAs(Encounter.values()).allSatisfy((what, times) -> assertThat(times)
                .as(what.name())
                .isEqualTo(what == Encounter.CORRECTED || what == Encounter.KILLS ? 2 : 1));
    }

    @ParameterizedTest
    @MethodSource("vn.lienthong.hub.fire.checker.Tampering#all")
    void whatWentWrongIsFoundAndNamed(Tampering tampering) {
        SmallRun run = GoodRun.written();
        tampering.how().accept(run);

        Verdict verdict = Checker.judge(run.write(folder));

        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.RED);
        assertThat(verdict.findings())
                .as(verdict.text())
                .anyMatch(finding -> finding.rule() == tampering.rule()
                        && finding.code().equals(tampering.code())
                        && !finding.about().isEmpty());
        assertThat(verdict.text()).contains("rule " + tampering.rule() + " " + tampering.code());
    }

    /** A rule that never fires is no rule: each code that the sources name is proven by a ledger that turns red by it. */
    @Test
    void everyFindingIsProvenByALedger() throws IOException {
        Path sources = Path.of("src", "test", "java", "vn", "lienthong", "hub", "fire", "checker");
        try (Stream<Path> rules = Files.list(sources)) {
            assertThat(rules.filter(file -> file.getFileName().toString().endsWith("Rule.java"))
                            .flatMap(CheckerTests::codes)
                            .distinct())
                    .hasSizeGreaterThan(40)
                    .allSatisfy(code -> assertThat(Tampering.all())
                            .anyMatch(each -> each.code().equals(code)));
        }
    }

    private static Stream<String> codes(Path rule) {
        try {
            return Pattern.compile("\"([a-z]+(?:-[a-z]+)+|skipped)\"")
                    .matcher(Files.readString(rule))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Encounter.class)
    void aRunThatMetLessIsInconclusiveAndSaysWhatItMissed(Encounter encounter) {
        SmallRun run = GoodRun.written();
        EnumMap<Encounter, Consumer<SmallRun>> without = LessMet.all();
        without.get(encounter).accept(run);

        Verdict verdict = Checker.judge(run.write(folder));

        assertThat(verdict.findings()).as(verdict.text()).isEmpty();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.INCONCLUSIVE);
        assertThat(verdict.missed()).anyMatch(missed -> missed.startsWith(encounter.name()));
    }

    @Test
    void aLastLineThatWasCutOffIsLeftOut() throws IOException {
        RunFolder run = GoodRun.written().write(folder);
        Files.writeString(run.client(), "{\"what\":\"sent\",\"at\":18", StandardOpenOption.APPEND);

        assertThat(Checker.judge(run).kind()).isEqualTo(Verdict.Kind.GREEN);
    }

    @Test
    void aFolderWithoutALedgerIsNotJudged() throws IOException {
        RunFolder run = GoodRun.written().write(folder);
        Files.delete(run.nemesis());

        assertThatThrownBy(() -> Checker.judge(run)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void usesNoClassOfTheHub() {
        assertThat(new ClassFileImporter()
                        .importPackages("vn.lienthong.hub.fire.checker", "vn.lienthong.hub.fire.ledger").stream()
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                .map(use -> use.getTargetClass().getBaseComponentType())
                                .filter(type -> type.getPackageName().startsWith("vn.lienthong.hub"))
                                .map(JavaClass::getPackageName)
                                .distinct())
                .allMatch(name -> name.startsWith("vn.lienthong.hub.fire.checker")
                        || name.equals("vn.lienthong.hub.fire.ledger"));
    }
}

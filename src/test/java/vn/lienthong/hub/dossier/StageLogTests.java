package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lienthong.hub.dossier.History.at;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.event.FactType;

/** From stage to stage; 5 October 2026 is a Monday. X77.01.01 and .02 are communes of district X77.01. */
class StageLogTests {

    private static final String COMMUNE = "X77.01.01";
    private static final String DISTRICT = "X77.01";

    @Test
    void aHandOverLeadsToTheNextStageOfTheUnitsLevelAndANameToTheStageItNames() {
        Story allowance = allowance()
                .handed("2026-10-16T09:00", COMMUNE, DISTRICT)
                .handed("2026-10-29T09:00", DISTRICT, DISTRICT, "chairman")
                .completed("2026-11-03T10:00");

        assertThat(summary(allowance))
                .containsExactly(
                        tuple("COMMUNE", 1, 2, COMMUNE, at("2026-10-19T17:00"), "EARLY", null),
                        tuple("DISTRICT", 3, 3, DISTRICT, at("2026-10-27T17:00"), "LATE", DISTRICT),
                        tuple("CHAIRMAN", 4, 4, DISTRICT, at("2026-11-03T17:00"), "ON_TIME", null));
        assertThat(allowance.skipped()).isEmpty();
    }

    @Test
    void numbersTellTheStagesOfOneAgencyApart() {
        Story allowance = allowance().named("2026-10-13T08:00", "2").handed("2026-10-19T08:00", COMMUNE, DISTRICT, "3");

        assertThat(summary(allowance))
                .startsWith(
                        tuple("COMMUNE", 1, 1, COMMUNE, at("2026-10-14T17:00"), "EARLY", null),
                        tuple("COMMUNE", 2, 2, COMMUNE, at("2026-10-16T17:00"), "LATE", COMMUNE));
        assertThat(allowance.skipped()).isEmpty();
    }

    @Test
    void anOfficeWorksAtTheLevelOfThePlaceThatItServes() {
        Story merit = Story.of(TestProcedures.MERIT, "2026-10-05T08:00", COMMUNE, null)
                .handed("2026-10-12T10:00", COMMUNE, "X77.01.91")
                .handed("2026-10-21T09:00", "X77.01.91", "X77.80")
                .completed("2026-11-03T08:00");

        assertThat(summary(merit))
                .containsExactly(
                        tuple("COMMUNE", 1, 1, COMMUNE, at("2026-10-12T17:00"), "ON_TIME", null),
                        tuple("DISTRICT", 2, 2, "X77.01.91", at("2026-10-21T17:00"), "ON_TIME", null),
                        tuple("PROVINCE", 3, 3, "X77.80", at("2026-11-02T17:00"), "LATE", "X77.80"));
        assertThat(merit.dossier().appointment().dueAt()).isEqualTo(at("2026-11-02T17:00"));
    }

    @Test
    void whatLeadsToNoStageMovesTheHolderOnly() {
        Story merit = merit().handed("2026-10-06T08:00", COMMUNE, "X77.01.02")
                .handed("2026-10-07T08:00", "X77.01.02", "X77.01.03", "THAM_DINH")
                .handed("2026-10-08T08:00", "X77.01.03", "Z99");

        assertThat(summary(merit)).containsExactly(tuple("COMMUNE", 1, 1, "Z99", at("2026-10-12T17:00"), null, "Z99"));
    }

    @Test
    void aTransferMovesTheHolderAndTheLateUnitIsWhoHeldItWhenItBecameDue() {
        Story merit = merit().handed("2026-10-06T08:00", COMMUNE, DISTRICT)
                .said("2026-10-16T08:00", FactType.TRANSFERRED, transfer(DISTRICT, "X77.02"))
                .completed("2026-10-20T08:00");
        Story afterDue = merit().handed("2026-10-06T08:00", COMMUNE, DISTRICT)
                .said("2026-10-19T08:00", FactType.TRANSFERRED, transfer(DISTRICT, "X77.02"))
                .completed("2026-10-20T08:00");

        assertThat(summary(merit))
                .contains(tuple("DISTRICT", 2, 2, "X77.02", at("2026-10-15T17:00"), "LATE", DISTRICT));
        assertThat(summary(afterDue))
                .contains(tuple("DISTRICT", 2, 2, "X77.02", at("2026-10-15T17:00"), "LATE", DISTRICT));
        assertThat(summary(merit().handed("2026-10-06T08:00", COMMUNE, DISTRICT)
                        .said("2026-10-14T08:00", FactType.TRANSFERRED, transfer(DISTRICT, "X77.02"))
                        .completed("2026-10-20T08:00")))
                .contains(tuple("DISTRICT", 2, 2, "X77.02", at("2026-10-15T17:00"), "LATE", "X77.02"));
    }

    @Test
    void aStageToWhichTheWorkComesBackGoesOnWithoutTheTimeBetween() {
        Story merit = merit().handed("2026-10-07T08:00", COMMUNE, DISTRICT)
                .handed("2026-10-14T08:00", DISTRICT, COMMUNE, "COMMUNE")
                .handed("2026-10-16T08:00", COMMUNE, DISTRICT)
                .completed("2026-10-18T16:00");

        assertThat(summary(merit))
                .containsExactly(
                        tuple("COMMUNE", 1, 1, COMMUNE, at("2026-10-12T17:00"), "EARLY", null),
                        tuple("DISTRICT", 2, 2, DISTRICT, at("2026-10-16T17:00"), "ON_TIME", null));
    }

    @Test
    void aPartGivenAwayRunsBesideUntilItsSenderIsDone() {
        Story land = parallel().handed("2026-10-06T08:00", "X77.90.01", "X77.80", "TAX");
        assertThat(land.runs()).extracting(StageRun::endedAt).containsExactly(null, null);

        land.handed("2026-10-09T08:00", "X77.90.01", "X77.80", "TAX");
        assertThat(summary(land))
                .containsExactly(
                        tuple("COMPETENT", 1, 1, "X77.90.01", at("2026-10-08T17:00"), "LATE", "X77.90.01"),
                        tuple("TAX", 2, 2, "X77.80", at("2026-10-13T17:00"), null, "X77.80"));

        land.handed("2026-10-12T08:00", "X77.80", DISTRICT, "CHAIRMAN").completed("2026-10-13T08:00");
        assertThat(land.runs()).extracting(StageRun::verdict).containsExactly("LATE", "EARLY", "EARLY");
        assertThat(land.skipped()).isEmpty();
    }

    @Test
    void aHandOverBackEndsThePartThatRanBeside() {
        Story land = parallel()
                .handed("2026-10-06T08:00", "X77.90.01", "X77.80", "TAX")
                .handed("2026-10-07T08:00", "X77.80", "X77.90.01");

        assertThat(land.runs()).extracting(StageRun::endedAt).containsExactly(null, at("2026-10-07T08:00"));
    }

    @Test
    void aLaterStageEndsAllThatRunsBesideEachOther() {
        Story land = parallel()
                .handed("2026-10-06T08:00", "X77.90.01", "X77.80", "TAX")
                .named("2026-10-07T08:00", "CHAIRMAN");

        assertThat(land.runs())
                .extracting(StageRun::endedAt)
                .containsExactly(at("2026-10-07T08:00"), at("2026-10-07T08:00"), null);
    }

    @Test
    void stagesThatAreJumpedOverAreMarkedAtTheStepThatJumps() {
        Story merit = merit().handed("2026-10-06T08:00", COMMUNE, "X77.80").completed("2026-10-07T08:00");

        assertThat(merit.skipped()).containsExactly("2 DISTRICT @2");
    }

    @Test
    void stagesThatWereNeverReachedAreMarkedAtTheFinishIfAHandOverWasReported() {
        assertThat(merit().handed("2026-10-06T08:00", COMMUNE, DISTRICT)
                        .completed("2026-10-07T08:00")
                        .skipped())
                .containsExactly("3 PROVINCE @3");
        assertThat(allowance()
                        .handed("2026-10-06T08:00", COMMUNE, COMMUNE, "1")
                        .handed("2026-10-07T08:00", COMMUNE, DISTRICT, "3")
                        .completed("2026-10-08T08:00")
                        .skipped())
                .containsExactly("2 COMMUNE @3", "4 CHAIRMAN @4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'stage':'THAM_DINH'}", "{'toUnit':'X77.01.02'}", "{'stage':'7'}", "{'stage':'0'}"})
    void nothingIsSkippedWhereNoStageWasEverReached(String step) {
        assertThat(merit().said("2026-10-06T08:00", FactType.PROGRESSED, step)
                        .completed("2026-10-07T08:00")
                        .skipped())
                .isEmpty();
    }

    @Test
    void aWithdrawalSkipsNothing() {
        assertThat(merit().handed("2026-10-06T08:00", COMMUNE, DISTRICT)
                        .said("2026-10-07T08:00", FactType.WITHDRAWN, "{'reason':'r'}")
                        .skipped())
                .isEmpty();
    }

    @Test
    void theTimeBetweenFinishAndReopeningRuns() {
        Story merit = merit().completed("2026-10-06T08:00")
                .said("2026-10-14T08:00", FactType.REOPENED, "{'reason':'r'}")
                .completed("2026-10-15T08:00");

        assertThat(summary(merit))
                .containsExactly(tuple("COMMUNE", 1, 1, COMMUNE, at("2026-10-12T17:00"), "LATE", COMMUNE));
    }

    private static Story allowance() {
        return Story.of(TestProcedures.ALLOWANCE, "2026-10-05T08:00", COMMUNE, null);
    }

    private static Story merit() {
        return Story.of(TestProcedures.MERIT, "2026-10-05T08:00", COMMUNE, null);
    }

    private static Story parallel() {
        return Story.of(TestProcedures.PARALLEL, "2026-10-05T08:00", DISTRICT, "X77.90.01");
    }

    private static String transfer(String from, String to) {
        return "{'fromUnit':'%s','toUnit':'%s'}".formatted(from, to);
    }

    private static List<Tuple> summary(Story story) {
        return story.runs().stream()
                .map(run -> tuple(
                        run.role(),
                        run.number(),
                        run.lastNumber(),
                        run.unit(),
                        run.dueAt(),
                        run.verdict(),
                        run.lateUnit()))
                .toList();
    }
}

package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.unit.KnownUnits;

/** District S25.01 ended on 30 June 2025, district S25.03 too; the procedure's field is DD. */
class FoldUnitsTests {

    private final Fold fold = new Fold(
            new FoldTests.OneProcedure(),
            unit -> day -> true,
            KnownUnits.ofResource("reform/units-2025.ndjson", LocalDate.of(2026, 10, 8)));

    @Test
    void aCodeMeansItsUnitWhileThatExists() {
        Dossier dossier = fold.of(new History()
                .said("2025-06-30T23:59", FactType.RECEIVED, received("'receivingUnit':'S25.01'"))
                .facts());

        assertThat(dossier.receivingUnit()).isEqualTo("S25.01");
        assertThat(dossier.competentUnit()).isEqualTo("S25.01");
        assertThat(dossier.roles()).containsExactly("S25.01");
        assertThat(dossier.marks()).isEmpty();
        assertThat(dossier.history().get(0).meant()).isEmpty();
    }

    @Test
    void anEndedCodeMeansTheSuccessorWhenTheFactHappened() {
        Dossier dossier = fold.of(new History()
                .said(
                        "2025-07-01T00:00",
                        FactType.RECEIVED,
                        received("'receivingUnit':'S25.01.01','competentUnit':'S25.01','assistedAt':'S25.02'"))
                .facts());

        assertThat(dossier.receivingUnit()).isEqualTo("S25.01.01");
        assertThat(dossier.competentUnit()).isEqualTo("S25.90.01");
        assertThat(dossier.assistedAt()).isEqualTo("S25.90.02");
        assertThat(dossier.roles())
                .containsExactlyInAnyOrder("S25.01.01", "S25.01", "S25.90.01", "S25.02", "S25.90.02");
        assertThat(dossier.marks()).extracting(Mark::code).containsExactly(Mark.Code.UNIT_CODE_ENDED);
        Step step = dossier.history().get(0);
        assertThat(step.meant()).isEqualTo(Map.of("competentUnit", "S25.90.01", "assistedAt", "S25.90.02"));
        assertThat(step.data().path("competentUnit").asText()).isEqualTo("S25.01");
        assertThat(step.unit("receivingUnit")).isEqualTo("S25.01.01");
        assertThat(step.unit("competentUnit")).isEqualTo("S25.90.01");
        assertThat(step.unit("toUnit")).isNull();
    }

    @Test
    void whoeverTakesItInUnderAnEndedCodeIsCompetentAsItsSuccessor() {
        Dossier dossier = fold.of(new History()
                .said("2025-07-03T08:00", FactType.RECEIVED, received("'receivingUnit':'S25.01'"))
                .facts());

        assertThat(dossier.competentUnit()).isEqualTo("S25.90.01");
    }

    @Test
    void resolvesStepsAndTransfersEachAtItsTime() {
        Dossier dossier = fold.of(new History()
                .said("2025-06-16T08:00", FactType.RECEIVED, received("'receivingUnit':'S25.01.01'"))
                .said("2025-06-17T08:00", FactType.TRANSFERRED, "{'fromUnit':'S25.01.01','toUnit':'S25.02'}")
                .said("2025-07-02T08:00", FactType.PROGRESSED, "{'fromUnit':'S25.02','toUnit':'S25.01'}")
                .facts());

        assertThat(dossier.competentUnit()).isEqualTo("S25.02");
        assertThat(dossier.history().get(1).meant()).isEmpty();
        assertThat(dossier.history().get(2).meant()).isEqualTo(Map.of("toUnit", "S25.90.01"));
        assertThat(dossier.marks()).hasSize(1);
        assertThat(dossier.roles()).containsExactlyInAnyOrder("S25.01.01", "S25.02", "S25.01", "S25.90.01");

        Dossier later = fold.of(new History()
                .said("2025-06-16T08:00", FactType.RECEIVED, received("'receivingUnit':'S25.01.01'"))
                .said("2025-07-02T08:00", FactType.TRANSFERRED, "{'fromUnit':'S25.01.01','toUnit':'S25.02'}")
                .facts());
        assertThat(later.competentUnit()).isEqualTo("S25.90.02");
    }

    @Test
    void keepsTheCodeAndSaysSoIfTheSuccessorCannotBeDecided() {
        Fold ofOldFile = new Fold(
                new FoldTests.OneProcedure(), unit -> day -> true, new KnownUnits("""
                        {"code":"S25.03","name":"h","level":"DISTRICT","validFrom":"2016-01-01","validTo":"2025-06-30"}
                        """, LocalDate.of(2026, 10, 8)));
        Dossier dossier = ofOldFile.of(new History()
                .said("2025-07-03T08:00", FactType.RECEIVED, received("'receivingUnit':'S25.03'"))
                .facts());

        assertThat(dossier.competentUnit()).isEqualTo("S25.03");
        assertThat(dossier.marks()).extracting(Mark::code).containsExactly(Mark.Code.UNIT_SUCCESSOR_UNCLEAR);
        assertThat(dossier.history().get(0).meant()).isEmpty();
    }

    private static String received(String units) {
        return "{'procedureCode':'1.013831','channel':'COUNTER','promisedAt':'2025-07-14T17:00:00+07:00'," + units
                + "}";
    }
}

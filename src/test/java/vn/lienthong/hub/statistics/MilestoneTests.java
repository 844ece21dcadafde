package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.statistics.FoldedDossiers.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.event.FactType;

class MilestoneTests {

    @Test
    void isThereForReceivedDossiersOnly() {
        assertThat(Milestone.of(1, null)).isNull();
        assertThat(Milestone.of(1, new FoldedDossiers().folded())).isNull();
        assertThat(Milestone.of(1, new FoldedDossiers().received("05T09:00").folded()))
                .isNotNull();
    }

    @Test
    void isSettledByItsReceptionIfOnlyPausesAndAFinishFollow() {
        Milestone milestone = Milestone.of(
                1,
                new FoldedDossiers()
                        .received("05T09:00")
                        .due("09T17:00")
                        .step(FactType.PROGRESSED, "06T09:00", "stage", "1")
                        .paused("06T10:00", "07T10:00")
                        .finished(FactType.COMPLETED, "08T09:00")
                        .folded());

        assertThat(milestone.settledAt()).isEqualTo(at("05T09:00"));
    }

    @Test
    void isSettledByTheLastFactThatMovesMoreThanThat() {
        FoldedDossiers dossier = new FoldedDossiers().received("05T09:00").due("09T17:00");

        assertThat(Milestone.of(1, dossier.started("06T08:00").folded()).settledAt())
                .isEqualTo(at("06T08:00"));
        assertThat(Milestone.of(
                                1,
                                dossier.step(FactType.RESCHEDULED, "07T08:00", "promisedAt", "")
                                        .folded())
                        .settledAt())
                .isEqualTo(at("07T08:00"));
        assertThat(Milestone.of(
                                1,
                                dossier.step(FactType.REOPENED, "08T08:00", "reason", "")
                                        .folded())
                        .settledAt())
                .isEqualTo(at("08T08:00"));
    }

    @Test
    void knowsEveryUnitThatWasCompetent() {
        Milestone milestone = Milestone.of(
                1,
                new FoldedDossiers()
                        .received("05T09:00")
                        .due("09T17:00")
                        .transferred("06T09:00", "X77.02")
                        .transferred("07T09:00", "X77.03")
                        .folded());

        assertThat(milestone.unit()).isEqualTo("X77.03");
        assertThat(milestone.units()).containsExactly("X77.01", "X77.02", "X77.03");
    }

    @Test
    void knowsTheUnitsThatWereMeantNotTheCodesThatWereSaid() {
        FoldedDossiers dossier = new FoldedDossiers().received("05T09:00").due("09T17:00");

        assertThat(Milestone.of(
                                1,
                                dossier.transferred("06T09:00", "X77.02")
                                        .meaning("toUnit", "X77.90")
                                        .transferred("07T09:00", "X77.03")
                                        .folded())
                        .units())
                .containsExactly("X77.01", "X77.03", "X77.90");
    }

    @Test
    void writesPausesWithTheirEndAndWithoutTheirBeginning() {
        assertThat(MilestoneJson.ranges(
                        List.of(new Pause(at("05T09:00"), at("06T09:00")), new Pause(at("07T09:00"), null))))
                .isEqualTo("{(2026-10-05T02:00:00Z,2026-10-06T02:00:00Z],(2026-10-07T02:00:00Z,)}");
        assertThat(MilestoneJson.ranges(List.of())).isEqualTo("{}");
    }
}

package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.dossier.History.at;

import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.FactType;

/** When a clock starts; X77.90.01 is a branch of the land office X77.90, X77.02 a district beside X77.01. */
class ClockStartTests {

    private static final String RECEIVED_AT = "2026-10-05T10:00";

    @Test
    void aMortgageStartsWhenTheLandOfficeReceivesIt() {
        Story mortgage = mortgage("COUNTER", "X77.01.01", "X77.90.01")
                .handed("2026-10-05T11:00", "X77.01.01", "X77.01")
                .handed("2026-10-06T15:30", "X77.01", "X77.90.01")
                .handed("2026-10-07T09:00", "X77.01", "X77.90.01");

        startsAt(mortgage, "2026-10-06T15:30", StartedBy.COMPETENT_RECEIPT);
        assertThat(mortgage.dossier().appointment().dueAt()).isEqualTo(at("2026-10-07T17:00"));
        assertThat(mortgage.runs().get(0).begunAt()).isEqualTo(at("2026-10-06T15:30"));
    }

    @Test
    void aBranchBelowTheCompetentOfficeReceivesForIt() {
        startsAt(
                mortgage("COUNTER", "X77.01.01", "X77.90").handed("2026-10-06T09:00", "X77.01.01", "X77.90.02"),
                "2026-10-06T09:00",
                StartedBy.COMPETENT_RECEIPT);
        startsAt(
                mortgage("COUNTER", "X77.90.01", "X77.90").handed("2026-10-06T09:00", "X77.90.01", "X77.90"),
                RECEIVED_AT,
                StartedBy.RECEIVED);
    }

    @Test
    void startsByReceptionWhereTheLandOfficesReceiptIsNotKnown() {
        startsAt(mortgage("COUNTER", "X77.01.01", "X77.90.01"), RECEIVED_AT, StartedBy.RECEIVED);
        startsAt(
                mortgage("COUNTER", "X77.01.01", "X77.90.01").handed("2026-10-06T09:00", "X77.90.01", "X77.90.01"),
                RECEIVED_AT,
                StartedBy.RECEIVED);
    }

    @Test
    void aTransferDoesNotRestartIt() {
        String transfer = "{'fromUnit':'X77.90.01','toUnit':'X77.90.02'}";
        startsAt(
                mortgage("COUNTER", "X77.01.01", "X77.90.01")
                        .handed("2026-10-06T09:00", "X77.01.01", "X77.90.01")
                        .said("2026-10-07T09:00", FactType.TRANSFERRED, transfer)
                        .handed("2026-10-07T10:00", "X77.90.01", "X77.90.02"),
                "2026-10-06T09:00",
                StartedBy.COMPETENT_RECEIPT);
    }

    @Test
    void byPostItStartsWithTheHandOverUnlessTheLandOfficesReceiptIsKnown() {
        Story post = mortgage("POST", "X77.01.01", "X77.90.01")
                .said("2026-10-05T16:00", FactType.HANDED_OVER, "{}")
                .said("2026-10-06T16:00", FactType.HANDED_OVER, "{}");

        startsAt(post, "2026-10-05T16:00", StartedBy.HANDED_OVER);
        startsAt(
                post.handed("2026-10-07T09:00", "X77.01.01", "X77.90.01"),
                "2026-10-07T09:00",
                StartedBy.COMPETENT_RECEIPT);
    }

    @Test
    void anIntakeRegardlessOfPlaceStartsWhenTheCompetentAgencyReceivesIt() {
        startsAt(
                permit("COUNTER", "X77.01.01", "X77.02").handed("2026-10-06T09:00", "X77.01.01", "X77.02"),
                "2026-10-06T09:00",
                StartedBy.COMPETENT_RECEIPT);
        startsAt(
                permit("COUNTER", "X77.02.01", "X77.01.91").handed("2026-10-06T09:00", "X77.02.01", "X77.01.91"),
                "2026-10-06T09:00",
                StartedBy.COMPETENT_RECEIPT);
    }

    @Test
    void anIntakeInItsOwnPlaceAndOneOnlineStartByReception() {
        startsAt(
                permit("COUNTER", "X77.01.01", "X77.01.91").handed("2026-10-06T09:00", "X77.01.01", "X77.01.91"),
                RECEIVED_AT,
                StartedBy.RECEIVED);
        startsAt(
                permit("COUNTER", "X77.01.01", "X77.90.01").handed("2026-10-06T09:00", "X77.01.01", "X77.90.01"),
                RECEIVED_AT,
                StartedBy.RECEIVED);
        startsAt(
                permit("ONLINE", "X77.01.01", "X77.02").handed("2026-10-06T09:00", "X77.01.01", "X77.02"),
                RECEIVED_AT,
                StartedBy.RECEIVED);
    }

    private static void startsAt(Story story, String time, StartedBy by) {
        assertThat(story.dossier().milestones().startedAt()).isEqualTo(at(time));
        assertThat(story.dossier().milestones().startedBy()).isEqualTo(by);
    }

    private static Story mortgage(String channel, String receiving, String competent) {
        return Story.of(TestProcedures.MORTGAGE, channel, RECEIVED_AT, receiving, competent);
    }

    private static Story permit(String channel, String receiving, String competent) {
        return Story.of(TestProcedures.PERMIT, channel, RECEIVED_AT, receiving, competent);
    }
}

package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.adapter.igate.Readings.known;
import static vn.lienthong.hub.adapter.igate.Readings.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.FactType;

/** A row that only says again what the hub told the partner. */
class ConfirmationTests {

    private static final Told.KnownFact REGISTERED =
            known(FactType.REGISTERED, "2020-02-09T13:00:00.000400Z", null, null);
    private static final Told.KnownFact RECEIVED =
            known(FactType.RECEIVED, "2020-02-10T02:00:00Z", "2020-02-17T10:00:00Z", null);
    private static final String DUE = "2020-02-17T10:00:00Z";

    private final Readings readings = new Readings();

    @Test
    void aDossierThatTheHubCreatedSaysNothing() {
        assertThat(readings.read(Rows.row(row -> {}), told(DUE, REGISTERED, RECEIVED)))
                .isEmpty();
        assertThat(readings.read(Rows.row(row -> {}))).isEmpty();
    }

    @Test
    void itsOwnWorkOnSuchADossierIsSaid() {
        readings.read(Rows.row(row -> {}), told(DUE, REGISTERED, RECEIVED));
        assertThat(types(readings.read(
                        Rows.later(row -> row.put("completedDate", "2020-02-12T10:00:00.000+0700")),
                        told(DUE, REGISTERED, RECEIVED))))
                .containsExactly(FactType.COMPLETED);
    }

    @Test
    void anotherTimeThanTheToldOneIsSaidAsItsOwnFact() {
        readings.read(Rows.row(row -> {}), told(DUE, REGISTERED, RECEIVED));
        assertThat(types(readings.read(
                        Rows.later(row -> row.put("acceptedDate", "2020-02-10T10:00:00.000+0700")),
                        told(DUE, REGISTERED, RECEIVED))))
                .containsExactly(FactType.RECEIVED);
    }

    @Test
    void aCompletionThatTheHubToldSaysNothing() {
        readings.read(Rows.row(row -> {}));
        assertThat(readings.read(
                        Rows.later(row -> row.put("completedDate", "2020-02-12T09:30:00.000+0700")
                                .putObject("dossierStatus")
                                .put("id", 4)),
                        told(DUE, known(FactType.COMPLETED, "2020-02-12T02:30:00Z", null, null))))
                .isEmpty();
    }

    @Test
    void aRequestThatTheHubToldSaysNothingWhateverTheRowsTime() {
        readings.read(Rows.row(row -> {}));
        assertThat(readings.read(
                        Rows.later(row -> Rows.waits(row, "Thiếu giấy chứng sinh")),
                        told(
                                DUE,
                                known(
                                        FactType.SUPPLEMENT_REQUESTED,
                                        "2020-02-12T02:00:00Z",
                                        null,
                                        "Thiếu giấy chứng sinh"))))
                .isEmpty();
    }

    @Test
    void aRequestWithAnotherReasonIsItsOwn() {
        readings.read(Rows.row(row -> {}));
        assertThat(types(readings.read(
                        Rows.later(row -> Rows.waits(row, "Thiếu chữ ký")),
                        told(
                                DUE,
                                known(
                                        FactType.SUPPLEMENT_REQUESTED,
                                        "2020-02-12T02:00:00Z",
                                        null,
                                        "Thiếu giấy chứng sinh")))))
                .containsExactly(FactType.SUPPLEMENT_REQUESTED);
    }

    @Test
    void aRequestAnsweredSinceIsNotConfirmed() {
        readings.read(Rows.row(row -> {}));
        assertThat(types(readings.read(
                        Rows.later(row -> Rows.waits(row, "Thiếu")),
                        told(
                                DUE,
                                known(FactType.SUPPLEMENT_REQUESTED, "2020-02-11T02:00:00Z", null, "Thiếu"),
                                known(FactType.SUPPLEMENTED, "2020-02-12T02:00:00Z", null, null)))))
                .containsExactly(FactType.SUPPLEMENT_REQUESTED);
    }

    @Test
    void aWithdrawalThatTheHubToldShowsAsStoppedAndSaysNothing() {
        readings.read(Rows.row(row -> {}));
        assertThat(readings.read(
                        Rows.later(row -> {
                            row.putObject("dossierStatus").put("id", 6);
                            row.putObject("dossierTaskStatus").put("name", "Công dân rút hồ sơ");
                        }),
                        told(DUE, known(FactType.WITHDRAWN, "2020-02-12T03:00:00Z", null, "Công dân rút hồ sơ"))))
                .isEmpty();
    }

    @Test
    void anAppointmentThatTheHubToldSaysNothing() {
        readings.read(Rows.row(row -> {}));
        assertThat(readings.read(
                        Rows.later(row -> row.put("appointmentDate", "2020-02-20T17:00:00.000+0700")),
                        told("2020-02-20T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void anAppointmentOvertakenByTheNextOneSaysNothing() {
        readings.read(Rows.row(row -> {}));
        assertThat(readings.read(
                        Rows.later(row -> row.put("appointmentDate", "2020-02-20T17:00:00.000+0700")),
                        told(
                                "2020-02-24T10:00:00Z",
                                known(FactType.RESCHEDULED, "2020-02-11T03:00:00Z", "2020-02-20T10:00:00Z", null),
                                known(FactType.RESCHEDULED, "2020-02-12T03:00:00Z", "2020-02-24T10:00:00Z", null))))
                .isEmpty();
    }

    @Test
    void anOldAppointmentThatComesBackIsAChange() {
        Told.Dossier toldFirst = told(DUE, REGISTERED, RECEIVED);
        readings.read(Rows.row(row -> {}), toldFirst);
        readings.read(Rows.later(row -> row.put("appointmentDate", "2020-02-20T17:00:00.000+0700")), toldFirst);
        assertThat(types(readings.read(
                        Rows.row(row -> row.put("updatedDate", "2020-02-13T08:00:00.000+0700")),
                        told("2020-02-20T10:00:00Z", REGISTERED, RECEIVED))))
                .containsExactly(FactType.RESCHEDULED);
    }

    private static List<FactType> types(List<DossierEvent> events) {
        return events.stream().map(DossierEvent::type).toList();
    }
}

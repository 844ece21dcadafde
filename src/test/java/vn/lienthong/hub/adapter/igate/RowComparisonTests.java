package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/** A row that was read before, and shows something else now. */
class RowComparisonTests {

    private static final String MOVED_TO = "2020-02-20T17:00:00.000+0700";

    private final Readings readings = new Readings();

    @BeforeEach
    void readOnce() {
        assertThat(readings.read(Rows.row(row -> {}))).hasSize(2);
    }

    @Test
    void theSameRowSaysNothing() {
        assertThat(readings.read(Rows.row(row -> {}))).isEmpty();
    }

    @Test
    void aRowTouchedWithoutChangeSaysNothing() {
        assertThat(readings.read(Rows.later(row -> {}))).isEmpty();
    }

    @Test
    void aChangedAppointmentIsRescheduledWithoutApology() {
        DossierEvent event = only(readings.read(Rows.later(row -> row.put("appointmentDate", MOVED_TO))));
        Fact.Rescheduled fact = (Fact.Rescheduled) event.fact();
        assertThat(fact.promisedAt()).isEqualTo(Instant.parse("2020-02-20T10:00:00Z"));
        assertThat(fact.apologyNumber()).isNull();
        assertThat(fact.reason()).isNotBlank();
        assertThat(event.time()).isEqualTo(Instant.parse("2020-02-12T03:00:00Z"));
        assertThat(event.id()).isEqualTo(Rows.ID + ":rescheduled@2020-02-12T10:00:00+07:00");
        assertThat(readings.read(Rows.later(row -> row.put("appointmentDate", MOVED_TO))))
                .isEmpty();
    }

    @Test
    void anAppointmentGivenLaterIsRescheduled() {
        Readings fresh = new Readings();
        fresh.read(Rows.row(row -> row.putNull("appointmentDate")));
        assertThat(only(fresh.read(Rows.later(row -> {}))).type()).isEqualTo(FactType.RESCHEDULED);
    }

    @Test
    void aChangedPersonIsCorrectedInEachFactThatNamesThem() {
        List<DossierEvent> events = readings.read(
                Rows.later(row -> row.withObject("/applicant/data").put("phoneNumber", "0900000777")));
        assertThat(events)
                .extracting(event -> ((Fact.Corrected) event.fact()).corrects())
                .containsExactlyInAnyOrder(
                        new FactRef("/partners/igate-1", Rows.ID + ":registered@2020-02-09T20:00:00+07:00"),
                        new FactRef("/partners/igate-1", Rows.ID + ":received@2020-02-10T09:00:00+07:00"));
        assertThat(events).extracting(DossierEvent::id).doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> {
            Fact.Corrected fact = (Fact.Corrected) event.fact();
            assertThat(fact.time()).isNull();
            assertThat(fact.data().toString())
                    .isEqualTo("{\"applicant\":{\"name\":\"Trần Thị Ví Dụ\",\"idNumber\":\"052085000002\","
                            + "\"phone\":\"0900000777\"}}");
        });
    }

    @Test
    void timeAndMembersOfOneFactBecomeOneCorrection() {
        Fact.Corrected fact = (Fact.Corrected) only(readings.read(Rows.later(row -> {
                    row.put("acceptedDate", "2020-02-10T14:00:00.000+0700");
                    row.putObject("accepter").put("fullname", "Nguyễn Mẫu Ba");
                })))
                .fact();
        assertThat(fact.time()).isEqualTo(Instant.parse("2020-02-10T07:00:00Z"));
        assertThat(fact.data().toString()).isEqualTo("{\"officer\":\"Nguyễn Mẫu Ba\"}");
    }

    @Test
    void aSecondCorrectionStillCorrectsTheFirstFact() {
        readings.read(Rows.row(row -> row.put("acceptedDate", "2020-02-10T14:00:00.000+0700")));
        Fact.Corrected fact = (Fact.Corrected)
                only(readings.read(Rows.later(row -> row.put("acceptedDate", "2020-02-10T15:00:00.000+0700"))))
                        .fact();
        assertThat(fact.corrects().id()).isEqualTo(Rows.ID + ":received@2020-02-10T09:00:00+07:00");
    }

    @Test
    void whatIsNotKnownAnyMoreTakesNothingBack() {
        assertThat(readings.read(Rows.later(row -> {
                    row.putNull("appliedDate").putNull("appointmentDate").putNull("accepter");
                    row.withObject("/applicant/data").putNull("phoneNumber");
                    row.putObject("applicant").putNull("data");
                })))
                .isEmpty();
    }

    @Test
    void aRequestForPapersIsOneFactAsLongAsTheStatusStays() {
        DossierEvent asked = only(readings.read(Rows.later(row -> Rows.waits(row, "Thiếu bản trích đo"))));
        assertThat(asked.fact()).isEqualTo(new Fact.SupplementRequested("Thiếu bản trích đo", null, null));
        assertThat(readings.read(Rows.row(row -> {
                    Rows.waits(row, "Thiếu bản trích đo");
                    row.put("updatedDate", "2020-02-13T10:00:00.000+0700");
                })))
                .isEmpty();
    }

    @Test
    void anotherReasonCorrectsTheRequest() {
        readings.read(Rows.later(row -> Rows.waits(row, "Thiếu bản trích đo")));
        Fact.Corrected fact = (Fact.Corrected) only(readings.read(Rows.later(row -> Rows.waits(row, "Thiếu giấy tờ"))))
                .fact();
        assertThat(fact.data().toString()).isEqualTo("{\"reason\":\"Thiếu giấy tờ\"}");
        assertThat(fact.time()).isNull();
    }

    @Test
    void aSecondRequestForPapersIsAFactOfItsOwn() {
        readings.read(Rows.later(row -> Rows.waits(row, "Thiếu bản trích đo")));
        readings.read(Rows.later(row -> Rows.task(row, "t1", "2020-02-12T10:30:00.000+0700")));
        assertThat(only(readings.read(Rows.row(row -> {
                            Rows.waits(row, "Thiếu bản trích đo");
                            row.put("updatedDate", "2020-02-14T10:00:00.000+0700");
                        })))
                        .id())
                .isEqualTo(Rows.ID + ":supplementRequested@2020-02-14T10:00:00+07:00");
    }

    @Test
    void theSubjectStaysAndANewCodeBecomesAnAlias() {
        Readings fresh = new Readings();
        fresh.read(Rows.row(row -> row.putNull("code")));
        List<DossierEvent> events = fresh.read(Rows.later(row -> {}));
        assertThat(events).hasSize(2).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo(Rows.ID);
            assertThat(((Fact.Corrected) event.fact()).data().toString())
                    .contains("aliases", "000.01.01.X77-200210-0099");
        });
    }

    @Test
    void remembersNoPersonalData() throws JsonProcessingException {
        String memory = EventJson.mapper().writeValueAsString(readings.memory);
        assertThat(memory).contains("received", "applicant").doesNotContain("Trần", "Ví Dụ", "052085", "0900", "Phạm");
        assertThat(EventJson.mapper().readValue(memory, RowMemory.class)).isEqualTo(readings.memory);
    }

    private static DossierEvent only(List<DossierEvent> events) {
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}

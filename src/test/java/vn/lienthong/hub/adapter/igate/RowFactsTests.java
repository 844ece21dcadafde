package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/** What a row shows when it is read for the first time. */
class RowFactsTests {

    @Test
    void registrationAtTheTimeOfReceptionIsNoFactOfItsOwn() {
        assertThat(types(Rows.row(row -> row.put("appliedDate", "2020-02-10T02:00:00.000+0000"))))
                .containsExactly(FactType.RECEIVED);
    }

    @Test
    void aTaskCountsOnlyBetweenReceptionAndCompletion() {
        Row row = Rows.row(json -> {
            Rows.task(json, "t1", "2020-02-10T08:59:00.000+0700");
            Rows.task(json, "t2", "2020-02-10T09:00:00.000+0700");
            Rows.task(json, "t3", "2020-02-11T08:00:00.000+0700");
            Rows.task(json, "t4", "2020-02-12T08:00:00.000+0700");
            json.put("completedDate", "2020-02-12T08:00:00.000+0700");
        });
        assertThat(new Readings().read(row))
                .extracting(DossierEvent::id)
                .containsExactly(
                        Rows.ID + ":registered@2020-02-09T20:00:00+07:00",
                        Rows.ID + ":received@2020-02-10T09:00:00+07:00",
                        Rows.ID + "/t3:progressed@2020-02-11T08:00:00+07:00",
                        Rows.ID + ":completed@2020-02-12T08:00:00+07:00");
    }

    @Test
    void cutsTheLocalTailOfAProcedureCode() {
        Row row = Rows.row(json -> json.putObject("procedure").put("id", "2.000815.000.00.00.X77"));
        assertThat(received(row).procedureCode()).isEqualTo("2.000815");
    }

    @Test
    void passesUnknownProcedureAndAgencyOnAsTheyCame() {
        Row row = Rows.row(json -> {
            json.putObject("procedure").put("id", "5e0b0000000000000999");
            json.putObject("agency").put("id", "5e0a0000000000000999");
        });
        assertThat(received(row).procedureCode()).isEqualTo("5e0b0000000000000999");
        assertThat(received(row).receivingUnit()).isEqualTo("5e0a0000000000000999");
    }

    @Test
    void aSecondCodeIsNationalOnlyInNationalShape() {
        assertThat(received(Rows.row(json -> json.put("nationCode", "G22.99-200106-000123")))
                        .aliases())
                .containsExactly(new Alias("igate-1", Rows.ID), Alias.national("G22.99-200106-000123"));
        assertThat(received(Rows.row(json -> json.put("nationCode", "QG 17"))).aliases())
                .containsExactly(new Alias("igate-1", Rows.ID), new Alias("igate-1", "QG 17"));
    }

    @Test
    void aRowWithoutCodesIsNamedByItsId() {
        DossierEvent event = new Readings()
                .read(Rows.row(json -> json.put("code", " ").putNull("nationCode")))
                .get(0);
        assertThat(event.subject()).isEqualTo(Rows.ID);
    }

    @Test
    void emptyTextIsNotKnown() {
        Row row = Rows.row(json -> {
            json.withObject("/applicant/data").put("address", "").put("phoneNumber", "  ");
            json.putObject("accepter").put("fullname", "");
        });
        assertThat(received(row).applicant().address()).isNull();
        assertThat(received(row).applicant().phone()).isNull();
        assertThat(received(row).officer()).isNull();
    }

    @Test
    void nobodyIsNoApplicant() {
        assertThat(received(Rows.row(json -> json.putObject("applicant").putObject("data")))
                        .applicant())
                .isNull();
    }

    @Test
    void keepsWhatIsSaidInAddition() {
        Row row = Rows.row(json -> {
            json.put("priority", 3);
            json.putObject("applyMethod").put("id", 9).put("name", "Lưu động");
            json.withObject("/applicant/data").put("birthday", "không rõ").put("nation", "Kinh");
        });
        DossierEvent event = new Readings().read(row).get(1);
        assertThat(((Fact.Received) event.fact()).channel()).isEqualTo(Channel.COUNTER);
        assertThat(event.more().get("igate").toString()).contains("priority", "Lưu động", "nation", "birthday");
    }

    @Test
    void aStatusWithoutAReasonGivesItsName() {
        Row row = Rows.row(json -> json.putObject("dossierStatus").put("id", 6).put("name", "Dừng xử lý"));
        assertThat(new Readings().read(row)).extracting(DossierEvent::fact).contains(new Fact.Stopped("Dừng xử lý"));
    }

    @Test
    void aStatusThatTheTablesDoNotKnowIsNoFact() {
        assertThat(types(Rows.row(json -> json.putObject("dossierStatus").put("id", 77))))
                .containsExactly(FactType.REGISTERED, FactType.RECEIVED);
    }

    private static List<FactType> types(Row row) {
        return new Readings().read(row).stream().map(DossierEvent::type).toList();
    }

    private static Fact.Received received(Row row) {
        return new Readings()
                .read(row).stream()
                        .map(DossierEvent::fact)
                        .filter(Fact.Received.class::isInstance)
                        .map(Fact.Received.class::cast)
                        .findFirst()
                        .orElseThrow();
    }
}

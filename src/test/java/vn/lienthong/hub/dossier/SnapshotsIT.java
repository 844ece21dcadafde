package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.testing.Events.event;
import static vn.lienthong.hub.testing.Events.newCode;
import static vn.lienthong.hub.testing.Events.received;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.delivery.DeliveryContent;
import vn.lienthong.hub.delivery.DeliveryContent.Content;
import vn.lienthong.hub.delivery.DeliveryContent.Wanted;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class SnapshotsIT {

    private static final String DISTRICT_3 = "/partners/district-3";

    @LocalServerPort
    private int port;

    @Autowired
    private DeliveryContent contents;

    @Autowired
    private JdbcTemplate jdbc;

    private HubClient district;

    @BeforeEach
    void getToken() {
        district = HubClient.on(port).as("district-3");
    }

    @Test
    void carriesTheFoldAfterEverythingKnownWithALateFact() {
        String code = newCode("X77.03");
        district.event(received(DISTRICT_3, code, "X77.03"));
        district.event(event(
                DISTRICT_3,
                "completed",
                code,
                "2025-08-06T15:00:00+07:00",
                "{'results':[{'name':'Giấy chứng nhận (mẫu)','number':'MAU 1'}]}"));
        district.event(event(
                DISTRICT_3, "supplementRequested", code, "2025-08-04T09:00:00+07:00", "{'reason':'Thiếu bản sao'}"));

        Content late = content(code, "supplementRequested");

        assertThat(((Fact.SupplementRequested) late.event().fact()).reason()).isEqualTo("Thiếu bản sao");
        assertThat(late.dossier().state()).isEqualTo(DossierState.COMPLETED);
        assertThat(late.dossier().supplements())
                .extracting(DossierSnapshot.Supplement::reason)
                .containsExactly("Thiếu bản sao");
        assertThat(late.dossier().results()).hasSize(1);
        assertThat(late.dossier().applicant().name()).isEqualTo("Trần Thị Ví Dụ");
        assertThat(late.dossier().competentUnitName()).isEqualTo("Huyện 3");
    }

    @Test
    void carriesTheStepsOfADossierThatWasUnknownWithItsReceptionAndEachLaterStepAlone() {
        String code = newCode("X77.03");
        district.event(event(DISTRICT_3, "progressed", code, "2025-08-02T09:00:00+07:00", "{'stage':'Bước 2'}"));
        district.event(event(DISTRICT_3, "progressed", code, "2025-08-01T09:00:00+07:00", "{'stage':'Bước 1'}"));
        assertThat(told(code)).isEmpty();
        district.event(received(DISTRICT_3, code, "X77.03"));
        district.event(event(DISTRICT_3, "progressed", code, "2025-08-03T09:00:00+07:00", "{'stage':'Bước 3'}"));

        DossierSnapshot first = content(code, "received").dossier();
        jdbc.update(
                "update delivery set state = 'DELIVERED', finished_at = enqueued_at where dossier_id = ? and fact = 'received'",
                id(code));
        DossierSnapshot second = content(code, "progressed").dossier();

        assertThat(told(code)).containsExactly("received", "progressed");
        assertThat(first.stepsNotTold()).extracting(DossierSnapshot.Step::stage).containsExactly("Bước 1", "Bước 2");
        assertThat(second.stepsNotTold())
                .extracting(DossierSnapshot.Step::stage)
                .containsExactly("Bước 3");
        assertThat(first.partnerWasTold()).isFalse();
        assertThat(second.partnerWasTold()).isTrue();
    }

    @Test
    void hasNothingToTellOfADossierWhoseReceptionWasAnnulledBeforeItsTurnCame() {
        String code = newCode("X77.03");
        ObjectNode received = received(DISTRICT_3, code, "X77.03");
        district.event(received);
        district.event(event(
                DISTRICT_3,
                "corrected",
                code,
                "2025-08-02T09:00:00+07:00",
                "{'corrects':{'source':'%s','id':'%s'},'annuls':true,'reason':'Nhập nhầm'}"
                        .formatted(DISTRICT_3, received.get("id").asText())));

        assertThat(told(code)).containsExactly("received");
        assertThat(content(code, "received")).isNull();
    }

    @Test
    void carriesCorrectedPeopleNotTheOnesFirstSaid() {
        String code = newCode("X77.03");
        ObjectNode received = received(DISTRICT_3, code, "X77.03");
        district.event(received);
        district.event(event(
                DISTRICT_3,
                "corrected",
                code,
                "2025-08-02T09:00:00+07:00",
                ("{'corrects':{'source':'%s','id':'%s'},'data':{'applicant':{'name':'Lê Văn Thử'}},'reason':'Sai tên'}")
                        .formatted(DISTRICT_3, received.get("id").asText())));

        assertThat(content(code, "corrected").dossier().applicant().name()).isEqualTo("Lê Văn Thử");
    }

    @Test
    void carriesWhatWasSaidBeyondTheLanguageAndForgetsItWithThePeople() throws JsonProcessingException {
        String code = newCode("X77.03");
        ObjectNode registered = received(DISTRICT_3, code, "X77.03");
        registered.put("type", "vn.lienthong.dossier.registered.v1").put("time", "2025-07-31T08:00:00+07:00");
        ObjectNode first = (ObjectNode) registered.get("data");
        first.remove("promisedAt");
        first.put("amountDue", 25000).put("recipientUnit", "X77.03.04");
        first.withObjectProperty("applicant").put("nationality", "VN").put("religion", "mẫu");
        ObjectNode received = received(DISTRICT_3, code, "X77.03");
        ObjectNode second = (ObjectNode) received.get("data");
        second.put("amountDue", 30000).putObject("applicantMore").put("disability", "mẫu");
        ObjectNode applicant = second.withObjectProperty("applicant").put("religion", "khác");
        applicant.putObject("residence").put("hamlet", "Thôn Mẫu").put("unit", "X77.03.04");
        district.event(registered);
        district.event(received);

        DossierSnapshot dossier = content(code, "received").dossier();

        assertThat(EventJson.mapper().<JsonNode>valueToTree(dossier.more())).isEqualTo(json("""
                {'amountDue': 30000, 'recipientUnit': 'X77.03.04',
                 'applicantMore': {'nationality': 'VN', 'religion': 'khác', 'disability': 'mẫu',
                                   'residence': {'unit': 'X77.03.04'}}}"""));
        assertThat(jdbc.queryForList("select data::text from fact where dossier_id = ?", String.class, id(code)))
                .noneMatch(kept -> kept.contains("mẫu") || kept.contains("amountDue"));
        jdbc.update("update fact set detail = null where dossier_id = ?", id(code));
        assertThat(content(code, "received").dossier().more()).isEmpty();
    }

    @Test
    void passesOnWhatWasSaidAtTheReceptionBeyondTheLanguage() {
        String code = newCode("X77.03");
        ObjectNode received = received(DISTRICT_3, code, "X77.03");
        ((ObjectNode) received.get("data")).put("propertyUnit", "X77.03.04");
        district.event(received);
        district.event(event(DISTRICT_3, "progressed", code, "2025-08-02T09:00:00+07:00", "{'ghiChuRieng':'x'}"));

        assertThat(content(code, "progressed").dossier().more())
                .containsOnlyKeys("propertyUnit")
                .hasEntrySatisfying("propertyUnit", unit -> assertThat(unit).hasToString("\"X77.03.04\""));
    }

    @Test
    void carriesWhatWasSaidBeyondTheLanguageTheLastWordHolding() {
        String code = newCode("X77.03");
        ObjectNode registered = event(
                DISTRICT_3,
                "registered",
                code,
                "2025-07-31T08:00:00+07:00",
                "{'procedureCode':'1.013831','channel':'POST','receivingUnit':'X77.03','a':1,'b':{'c':'x'}}");
        district.event(registered);
        ObjectNode received = received(DISTRICT_3, code, "X77.03");
        ((ObjectNode) received.get("data")).put("a", 2);
        district.event(received);

        assertThat(content(code, "received").dossier().more().toString()).isEqualTo("{a=2, b={\"c\":\"x\"}}");
    }

    @Test
    void givesTheVendorsRowIdBeforeCodesThatPeopleUse() {
        String code = newCode("X77.03");
        ObjectNode received = received(DISTRICT_3, "HS" + code, "X77.03");
        ((ObjectNode) received.get("data"))
                .putArray("aliases")
                .addObject()
                .put("system", "district-3")
                .put("value", "row-" + code);
        district.event(received);

        assertThat(content("HS" + code, "received").dossier().aliases())
                .containsExactly(new Alias("district-3", "row-" + code));
    }

    @Test
    void forgetsPeopleOfDossiersLongFinishedAndKeepsTheirStates() {
        String code = newCode("X77.03");
        district.event(received(DISTRICT_3, code, "X77.03"));
        district.event(event(DISTRICT_3, "completed", code, "2025-08-06T15:00:00+07:00", "{}"));
        DetailPurge purge = new DetailPurge(
                jdbc, java.time.Clock.offset(java.time.Clock.systemUTC(), Duration.ofDays(800)), twoYears());

        assertThat(purge.purge()).isPositive();

        assertThat(jdbc.queryForObject(
                        "select count(*) from fact where dossier_id = ? and detail is not null",
                        Integer.class,
                        id(code)))
                .isZero();
        assertThat(content(code, "completed").dossier().state()).isEqualTo(DossierState.COMPLETED);
    }

    private static DossierProperties twoYears() {
        return new DossierProperties(Duration.ofDays(730));
    }

    private Content content(String code, String fact) {
        return jdbc.queryForObject(
                "select id, dossier_id, fact_id, partner from delivery where dossier_id = ? and fact = ? and partner ="
                        + " 'province'",
                (row, n) -> {
                    UUID delivery = row.getObject("id", UUID.class);
                    Wanted wanted = new Wanted(
                            delivery, row.getLong("dossier_id"), row.getLong("fact_id"), row.getString("partner"));
                    return contents.load(List.of(wanted)).get(delivery);
                },
                id(code),
                fact);
    }

    private List<String> told(String code) {
        return jdbc.queryForList(
                "select fact from delivery where dossier_id = ? and partner = 'province' order by sequence",
                String.class,
                id(code));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return EventJson.mapper().readTree(text.replace('\'', '"'));
    }

    private long id(String code) {
        return jdbc.queryForObject("select id from dossier where code = ?", Long.class, code);
    }
}

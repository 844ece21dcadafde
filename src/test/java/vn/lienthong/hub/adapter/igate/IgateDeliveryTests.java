package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;

/** Telling the vendor. */
class IgateDeliveryTests extends SimulatedPartner {

    private static final String EVENT = """
            {"specversion":"1.0","id":"m-1","source":"/partners/land","subject":"G01","time":"2020-01-06T10:00:00+07:00",
             "type":"vn.lienthong.dossier.supplementRequested.v1","data":{"reason":"Thiếu giấy chứng sinh"}}""";
    private static final String DOSSIER = """
            {"code":"H77.01-200106-0042","state":"RECEIVED","procedureCode":"1.013831","channel":"POST",
             "receivingUnit":"X77.02.01","competentUnit":"X77.01","receivedAt":"2020-01-06T09:00:00+07:00",
             "promisedAt":"2020-01-08T17:00:00+07:00","dueAt":"2020-01-08T17:00:00+07:00","partnerWasTold":false,
             "applicant":{"name":"Đặng Thị Hồng Mẫu","idNumber":"052090000004","birthDate":"1990-03-02"}}""";
    private static final String EXISTING = "{\"errors\":{\"code\":[\"Hồ sơ đã tồn tại\"]}}";

    @Test
    void aDossierThatThePartnerDoesNotHaveIsCreatedAndItsIdLearned() {
        Outcome outcome = deliver(dossier("{}"));
        JsonNode row = vendor.rows().all().get(0);
        assertThat(outcome).isEqualTo(new Outcome.Delivered(row.get("id").asText()));
        assertThat(row.get("code").asText()).isEqualTo("H77.01-200106-0042");
        assertThat(row.at("/agency/id").asText()).isEqualTo(DISTRICT);
        assertThat(row.at("/procedure/id").asText()).isEqualTo(LAND);
        assertThat(row.at("/applyMethod/id").asInt()).isEqualTo(2);
        assertThat(row.get("appliedDate").asText()).isEqualTo("2020-01-06T09:00:00.000+0700");
        assertThat(row.get("acceptedDate").asText()).isEqualTo("2020-01-06T09:00:00.000+0700");
        assertThat(row.get("appointmentDate").asText()).isEqualTo("2020-01-08T17:00:00.000+0700");
        assertThat(row.at("/applicant/data/birthday").asText()).isEqualTo("1990-03-02T00:00:00.000+0700");
        assertThat(vendor.journal()).extracting(IgateInbox.Sent::call).containsExactly("create");
    }

    @Test
    void aNewDossierThatIsFurtherOnGetsItsStatusToo() {
        deliver(dossier("{\"state\":\"SUPPLEMENT_REQUESTED\"}"));
        assertThat(vendor.journal()).extracting(IgateInbox.Sent::call).containsExactly("create", "status");
        assertThat(vendor.rows().all().get(0).at("/dossierTaskStatus/name").asText())
                .isEqualTo("Thiếu giấy chứng sinh");
    }

    @Test
    void aDossierThatIsThereAlreadyGetsItsStatus() {
        accepted("H77.01-200106-0042");
        assertThat(deliver(dossier("{\"state\":\"SUPPLEMENT_REQUESTED\"}"))).isEqualTo(new Outcome.Delivered());
        assertThat(vendor.journal()).extracting(IgateInbox.Sent::nationStatus).containsExactly(0, 5);
    }

    @Test
    void alreadyThereIsUnderstoodWithAnyStatusOfTheContent() {
        accepted("H77.01-200106-0042");
        vendor.troubles().body(409, EXISTING, 1);
        assertThat(deliver(dossier("{}"))).isEqualTo(new Outcome.Delivered());
    }

    @Test
    void theSameDeliveryAgainHasNoSecondEffect() {
        deliver(dossier("{\"state\":\"SUPPLEMENT_REQUESTED\"}"));
        deliver(dossier("{\"state\":\"SUPPLEMENT_REQUESTED\"}"));
        assertThat(vendor.rows().size()).isEqualTo(1);
        assertThat(vendor.journal()).filteredOn(IgateInbox.Sent::first).hasSize(2);
        assertThat(vendor.journal()).allSatisfy(sent -> {
            assertThat(sent.deliveryId()).isEqualTo(new UUID(1, 2).toString());
            assertThat(sent.sequence()).isEqualTo(7);
            assertThat(sent.token()).isEqualTo(9);
        });
    }

    @Test
    void thePartnersOwnCodeAndTheIdOfItsRowAreToldApart() {
        String id = accepted("HS-7");
        Outcome outcome = deliver(dossier("{\"state\":\"SUPPLEMENT_REQUESTED\",\"partnerWasTold\":true,\"aliases\":["
                + "{\"system\":\"igate-1\",\"value\":\"HS-7\"},{\"system\":\"igate-1\",\"value\":\"" + id + "\"}]}"));
        assertThat(outcome).isEqualTo(new Outcome.Delivered());
        assertThat(vendor.journal().get(0).code()).isEqualTo("HS-7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"procedureCode\":\"1.999999\"}", "{\"competentUnit\":\"X77.80\",\"receivingUnit\":\"X77.03\"}"
            })
    void whatTheTablesCannotNameIsRefusedAndNothingIsSent(String change) {
        assertThat(deliver(dossier(change))).isInstanceOf(Outcome.Refused.class);
        assertThat(vendor.journal()).isEmpty();
        assertThat(vendor.tokensGiven()).isZero();
    }

    @Test
    void theTextOfAnErrorThatRepeatsThePersonIsWithheld() {
        vendor.troubles()
                .body(200, "{\"errors\":{\"code\":[\"Công dân ĐẶNG THỊ HỒNG MẪU, CCCD 052 090 000 004 sai\"]}}", 1);
        assertThat(deliver(dossier("{}"))).isEqualTo(new Outcome.Refused("message withheld, it repeats personal data"));
    }

    @ParameterizedTest
    @CsvSource({"503,'Wed, 01 Jan 2020 00:02:00 GMT',120", "503,'Tue, 31 Dec 2019 00:00:00 GMT',0"})
    void waitsAsLongAsThePartnerAsks(int status, String header, long seconds) {
        vendor.troubles().status(status, "Retry-After", header);
        assertThat(deliver(dossier("{}")))
                .isEqualTo(new Outcome.Unreachable("status " + status, Duration.ofSeconds(seconds)));
    }

    @Test
    void aStatusInsideTheBodyCounts() {
        vendor.troubles().body(200, "{\"status\":500,\"title\":\"Error\"}", 1);
        assertThat(deliver(dossier("{}"))).isInstanceOf(Outcome.Unreachable.class);
        vendor.troubles().body(200, "{\"status\":422,\"title\":\"Sai mã\"}", 1);
        assertThat(deliver(dossier("{}"))).isEqualTo(new Outcome.Refused("status 422 Sai mã"));
    }

    @Test
    void anAnswerWithoutAnIdIsUnreachable() {
        vendor.troubles().body(200, "{\"code\":\"x\"}", 1);
        assertThat(deliver(dossier("{}"))).isInstanceOf(Outcome.Unreachable.class);
    }

    private Outcome deliver(DossierSnapshot dossier) {
        return adapter.delivery.deliver(new Delivery(new UUID(1, 2), 7, 9, partner, event(), dossier));
    }

    private static DossierEvent event() {
        return EventJson.read(json(EVENT));
    }

    private static DossierSnapshot dossier(String changes) {
        ObjectNode dossier = json(DOSSIER);
        dossier.setAll(json(changes));
        return EventJson.mapper().convertValue(dossier, DossierSnapshot.class);
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) EventJson.mapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

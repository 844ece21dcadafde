package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.testing.HubClient.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class DossierLookupIT {

    private static final String DOSSIERS = "/api/v1/dossiers/";

    private final Facts facts = Facts.of("district-3");
    private HubClient operator;
    private HubClient district;

    @LocalServerPort
    private int port;

    @BeforeEach
    void callers() {
        operator = HubClient.on(port).as("operator");
        district = HubClient.on(port).as("district-3");
    }

    @Test
    void answersByCodeByAliasAndByItsOwnId() {
        String code = Facts.code();
        String own = Facts.ownCode();
        accept(facts.received(
                code,
                "2025-03-03T08:00:00",
                "X77.03",
                ",\"promisedAt\":\"2025-03-17T17:00:00+07:00\",\"aliases\":[{\"system\":\"district-3\",\"value\":\""
                        + own + "\"}]"));

        JsonNode dossier = get(district, code);

        assertThat(dossier.path("code").asText()).isEqualTo(code);
        assertThat(dossier.path("state").asText()).isEqualTo("RECEIVED");
        assertThat(dossier.path("procedureCode").asText()).isEqualTo("1.013228");
        assertThat(dossier.path("procedureName").asText()).isNotEmpty();
        assertThat(dossier.path("fieldCode").asText()).isEqualTo("XD");
        assertThat(dossier.path("receivedAt").asText()).isEqualTo("2025-03-03T08:00:00+07:00");
        assertThat(dossier.path("dueAt").asText()).isEqualTo("2025-03-17T17:00:00+07:00");
        assertThat(dossier.path("originalDueAt").asText()).isEqualTo("2025-03-17T17:00:00+07:00");
        assertThat(dossier.path("competentUnit").asText()).isEqualTo("X77.03");
        assertThat(dossier.path("overdue").asBoolean()).isTrue();
        assertThat(dossier.path("policy").asText()).isEqualTo("SUBTRACT");
        assertThat(dossier.path("marks")).isEmpty();
        assertThat(values(dossier.path("aliases"), "value")).containsExactly(own, code);
        assertThat(get(district, own)).isEqualTo(dossier);
        assertThat(get(district, dossier.path("id").asText())).isEqualTo(dossier);
    }

    @Test
    void showsWhenItHappenedAndWhenTheHubHeardOfIt() {
        String code = Facts.code();
        accept(facts.received(code, "2025-03-03T08:00:00", "X77.03"));
        accept(facts.said("completed", code, "2025-03-05T10:00:00", "{}"));
        accept(facts.said("progressed", code, "2025-03-04T09:00:00", "{\"stage\":\"thẩm định\"}"));

        JsonNode dossier = get(district, code);

        assertThat(values(dossier.path("history"), "fact")).containsExactly("received", "progressed", "completed");
        assertThat(values(dossier.path("history"), "state")).containsExactly("RECEIVED", "IN_PROGRESS", "COMPLETED");
        assertThat(values(dossier.path("history"), "partner")).containsOnly("district-3");
        JsonNode late = dossier.path("history").get(1);
        assertThat(late.path("time").asText()).isEqualTo("2025-03-04T09:00:00+07:00");
        assertThat(late.path("recordedAt").asText())
                .endsWith("+07:00")
                .isGreaterThan(dossier.path("history").get(2).path("recordedAt").asText());
        assertThat(late.path("data").path("stage").asText()).isEqualTo("thẩm định");
        assertThat(dossier.path("verdict").asText()).isEqualTo("EARLY");
        assertThat(dossier.path("overdue").asBoolean()).isFalse();
    }

    @Test
    void showsWhatWasCorrectedAndWhatWasAnnulled() {
        String code = Facts.code();
        accept(facts.received(code, "2025-03-03T08:00:00", "X77.03"));
        ObjectNode request = facts.said("supplementRequested", code, "2025-03-04T09:00:00", "{\"reason\":\"thiếu\"}");
        ObjectNode completed = facts.said("completed", code, "2025-03-20T10:00:00", "{}");
        accept(request);
        accept(completed);
        accept(facts.corrected(request, "2025-03-21T08:00:00", "\"annuls\":true"));
        accept(facts.corrected(completed, "2025-03-21T08:00:00", "\"time\":\"2025-03-14T10:00:00+07:00\""));

        JsonNode dossier = get(district, code);

        JsonNode annulled = entry(dossier, request);
        assertThat(annulled.path("annulled").asBoolean()).isTrue();
        assertThat(annulled.path("effective").asBoolean()).isFalse();
        JsonNode moved = entry(dossier, completed);
        assertThat(moved.path("time").asText()).isEqualTo("2025-03-14T10:00:00+07:00");
        assertThat(moved.path("timeSaid").asText()).isEqualTo("2025-03-20T10:00:00+07:00");
        assertThat(moved.path("correctedBy").path("source").asText()).isEqualTo("/partners/district-3");
        assertThat(dossier.path("pauses")).isEmpty();
        assertThat(dossier.path("finishedAt").asText()).isEqualTo("2025-03-14T10:00:00+07:00");
    }

    @Test
    void showsNewAppointmentsWithTheRulesThatTheyBreak() {
        String code = Facts.code();
        accept(facts.received(code, "2025-03-03T08:00:00", "X77.03", ",\"promisedAt\":\"2025-03-17T17:00:00+07:00\""));
        accept(facts.said(
                "rescheduled",
                code,
                "2025-03-10T08:00:00",
                "{\"promisedAt\":\"2025-03-24T17:00:00+07:00\",\"reason\":\"quá tải\",\"apologyNumber\":\"12/XL\"}"));
        accept(facts.said(
                "rescheduled",
                code,
                "2025-03-25T08:00:00",
                "{\"promisedAt\":\"2025-03-28T17:00:00+07:00\",\"reason\":\"quá tải\"}"));

        JsonNode dossier = get(district, code);

        assertThat(dossier.path("originalDueAt").asText()).isEqualTo("2025-03-17T17:00:00+07:00");
        assertThat(dossier.path("dueAt").asText()).isEqualTo("2025-03-28T17:00:00+07:00");
        JsonNode given = dossier.path("reappointments");
        assertThat(given.get(0).path("breaches")).isEmpty();
        assertThat(given.get(0).path("apologyNumber").asText()).isEqualTo("12/XL");
        assertThat(StreamSupport.stream(given.get(1).path("breaches").spliterator(), false)
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrder(
                        "RESCHEDULED_WITHOUT_APOLOGY", "RESCHEDULED_AGAIN", "RESCHEDULED_AFTER_EXPIRY");
    }

    @Test
    void saysNotModifiedUntilSomethingIs() {
        String code = Facts.code();
        accept(facts.received(code, "2025-03-03T08:00:00", "X77.03"));
        Answer first = district.get(DOSSIERS + code);
        String tag = first.header("ETag");

        Answer same = district.get(DOSSIERS + code, "If-None-Match", tag);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);

        accept(facts.said("progressed", code, "2025-03-04T09:00:00", "{}"));
        Answer changed = district.get(DOSSIERS + code, "If-None-Match", tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void hidesWhatIsNotTheCallersAsIfItDidNotExist() {
        String code = Facts.code();
        accept(facts.received(code, "2025-03-03T08:00:00", "X77.03"));
        HubClient stranger = HubClient.on(port).as("igate-2");

        Answer hidden = stranger.get(DOSSIERS + code);
        Answer unknown = stranger.get(DOSSIERS + Facts.code());

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.json().path("code").asText()).isEqualTo("dossier-not-found");
        assertThat(hidden.body()).isEqualTo(unknown.body());
        assertThat(stranger.get(DOSSIERS + code + "/deliveries").body()).isEqualTo(unknown.body());
        String id = get(district, code).path("id").asText();
        assertThat(stranger.get(DOSSIERS + id).body()).isEqualTo(unknown.body());
        assertThat(HubClient.on(port).as("province").get(DOSSIERS + code).status())
                .isEqualTo(200);
        assertThat(HubClient.on(port).get(DOSSIERS + code).status()).isEqualTo(401);
    }

    @Test
    void asksWhoseCodeIsMeantWhereSeveralSystemsUseIt() {
        String own = Facts.ownCode();
        Facts land = Facts.of("land");
        accept(facts.received(own, "2025-03-03T08:00:00", "X77.03"));
        assertThat(operator.event(land.received(own, "2025-03-03T08:00:00", "X77.90"))
                        .status())
                .isEqualTo(201);

        Answer ambiguous = operator.get(DOSSIERS + own);
        assertThat(ambiguous.status()).isEqualTo(409);
        assertThat(ambiguous.json().path("code").asText()).isEqualTo("code-ambiguous");
        assertThat(ambiguous.json().path("detail").asText()).contains("district-3, land");

        assertThat(get(operator, own + "?system=land").path("receivingUnit").asText())
                .isEqualTo("X77.90");
        assertThat(get(operator, own + "?system=district-3")
                        .path("receivingUnit")
                        .asText())
                .isEqualTo("X77.03");
        assertThat(get(district, own).path("receivingUnit").asText()).isEqualTo("X77.03");
        assertThat(operator.get(DOSSIERS + own + "?system=igate-1").status()).isEqualTo(404);
        assertThat(values(get(district, own).path("marks"), "code")).contains("LOCAL_CODE");
    }

    @Test
    void answersToEveryNameAfterAMerge() {
        String older = Facts.ownCode();
        String younger = Facts.code();
        accept(facts.received(older, "2025-03-03T08:00:00", "X77.03"));
        accept(facts.said("progressed", younger, "2025-03-04T08:00:00", "{\"toUnit\":\"X77.03.01\"}"));
        String olderId = get(district, older).path("id").asText();
        String youngerId = get(operator, younger).path("id").asText();

        accept(facts.received(
                younger,
                "2025-03-03T08:00:00",
                "X77.03",
                ",\"aliases\":[{\"system\":\"district-3\",\"value\":\"" + older + "\"}]"));

        assertThat(youngerId).isNotEqualTo(olderId);
        for (String name : List.of(older, younger, olderId, youngerId)) {
            JsonNode dossier = get(district, name);
            assertThat(dossier.path("id").asText()).isEqualTo(olderId);
            assertThat(dossier.path("state").asText()).isEqualTo("IN_PROGRESS");
        }
    }

    @Test
    void tellsWhoWasToldWhat() {
        String code = Facts.code();
        accept(facts.received(code, "2025-03-03T08:00:00", "X77.03"));

        Answer answer = district.get(DOSSIERS + code + "/deliveries");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode toProvince = answer.json().get(0);
        assertThat(toProvince.path("partner").asText()).isEqualTo("province");
        assertThat(toProvince.path("fact").asText()).isEqualTo("received");
        assertThat(toProvince.path("state").asText()).isNotEmpty();
        assertThat(toProvince.path("sequence").asInt()).isEqualTo(1);
        assertThat(toProvince.path("attempts").isInt()).isTrue();
        assertThat(toProvince.path("enqueuedAt").asText()).endsWith("+07:00");
        assertThat(toProvince.path("id").asText()).isNotEmpty();
        assertThat(toProvince.has("dossier")).isFalse();
    }

    @Test
    void neverShowsThePerson() {
        String code = Facts.code();
        ObjectNode received = facts.received(code, "2025-03-03T08:00:00", "X77.03");
        accept(received);
        accept(facts.said(
                "progressed",
                code,
                "2025-03-04T08:00:00",
                "{\"officer\":\"" + Facts.PERSON[0] + "\",\"note\":\"" + Facts.PERSON[4] + "\",\"thuTu\":\""
                        + Facts.PERSON[2] + "\"}"));
        accept(facts.corrected(
                received, "2025-03-05T08:00:00", "\"data\":{\"summary\":\"" + Facts.PERSON[5] + " khác\"}"));

        for (String path : List.of(DOSSIERS + code, DOSSIERS + code + "/deliveries", "/public/v1/dossiers/" + code)) {
            Answer answer = operator.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(Facts.PERSON);
        }
        String list = walk(operator);
        assertThat(list).contains(code).doesNotContain(Facts.PERSON);
    }

    @Test
    void findsNothingByNamesThatCannotBe() {
        for (String name :
                List.of("a b", "*", "' or 1=1 --", "é".repeat(300), "00000000-0000-0000-0000-000000000000")) {
            assertThat(operator.get(DOSSIERS + encoded(name)).status()).as(name).isEqualTo(404);
        }
        assertThat(operator.get(DOSSIERS + "x?system=%00").status()).isEqualTo(404);
    }

    private void accept(JsonNode event) {
        Answer answer = operator.event(event);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    private static JsonNode get(HubClient caller, String name) {
        Answer answer = caller.get(DOSSIERS + name);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode entry(JsonNode dossier, JsonNode event) {
        return StreamSupport.stream(dossier.path("history").spliterator(), false)
                .filter(entry -> entry.path("id").equals(event.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(JsonNode array, String member) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.path(member).asText())
                .toList();
    }

    private static String walk(HubClient caller) {
        StringBuilder all = new StringBuilder();
        String cursor = "";
        do {
            JsonNode page =
                    caller.get("/api/v1/dossiers?limit=1000&cursor=" + cursor).json();
            all.append(page);
            cursor = page.path("next").asText();
        } while (!cursor.isEmpty());
        return all.toString();
    }
}

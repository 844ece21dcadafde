package vn.lienthong.hub.adapter.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.lookup.AskedDossier;
import vn.lienthong.hub.testing.golden.GoldenCases;

/** What the hub answers when a partner of the kind asks. */
class ProvinceInquiryTests {

    private static final Delivery TOLD = Dossiers.received(SamplePartner.at(URI.create("http://partner.invalid")));
    private static final AskedDossier DOSSIER =
            new AskedDossier(TOLD.dossier(), TOLD.event().fact());
    private static final String CODE = TOLD.dossier().code();

    private final KnownDossiers known = new KnownDossiers();
    private final ProvinceReception reception = ProvinceAdapters.asked(known);

    @Test
    void answersWithTheRecordThatItWouldHaveSent() {
        known.with(CODE, DOSSIER);

        JsonNode answer = lookUp(CODE);

        assertThat(answer.path("error_code").asText()).isEqualTo("0");
        assertThat(answer.path("data")).containsExactly(sent());
        assertThat(answer.has("DanhSachKhongTimThay")).isFalse();
        assertThat(answer.has("cursor")).isFalse();
    }

    @Test
    void answersUnderTheCodeThatWasAskedForOnceForEach() {
        known.with("HS-CŨ-1", DOSSIER).with(CODE, DOSSIER);

        JsonNode answer = lookUp(Normalizer.normalize("HS-CŨ-1", Normalizer.Form.NFD), CODE, " " + CODE);

        assertThat(answer.path("data").findValuesAsText("MaHoSo")).containsExactly("HS-CŨ-1", CODE);
    }

    @Test
    void namesWhatItCannotShowAndWhy() {
        known.with(CODE, DOSSIER).withAmbiguous("12");

        JsonNode answer = lookUp("X77.01-261008-0001", CODE, "12");

        assertThat(answer.path("error_code").asText()).isEqualTo("0");
        assertThat(answer.path("data").findValuesAsText("MaHoSo")).containsExactly(CODE);
        assertThat(answer.path("message").asText()).contains("X77.01-261008-0001; 12");
        assertThat(answer.path("DanhSachKhongTimThay").findValuesAsText("MaHoSo"))
                .containsExactly("X77.01-261008-0001", "12");
        assertThat(answer.path("DanhSachKhongTimThay").findValuesAsText("LyDo"))
                .containsExactly("dossier-not-found", "code-ambiguous");
    }

    @Test
    void answersWithEmptyDataWhereNothingIsFound() {
        JsonNode answer = lookUp("X77.01-261008-0001");

        assertThat(answer.path("error_code").asText()).isEqualTo("0");
        assertThat(answer.path("data").isArray()).isTrue();
        assertThat(answer.path("data")).isEmpty();
    }

    @Test
    void saysTheReasonOfWhatHappenedLast() {
        known.with(CODE, new AskedDossier(TOLD.dossier(), new Fact.Stopped("Trùng hồ sơ (mẫu)")));

        assertThat(lookUp(CODE).at("/data/0/GhiChu").asText()).isEqualTo("Trùng hồ sơ (mẫu)");
    }

    @Test
    void refusesMoreThanAHundredCodes() {
        JsonNode answer = lookUp("x,".repeat(101).split(","));

        assertThat(answer.path("error_code").asText()).isEqualTo("1");
        assertThat(answer.path("message").asText()).contains("/data (maxItems)");
    }

    @Test
    void asksForASessionFirst() {
        ObjectNode call = changes("", "").put("session", "PHIEN-LA");

        assertThat(answer(call).path("error_code").asText()).isEqualTo("2");
    }

    @Test
    void walksThroughChangesAndStaysAtTheEnd() {
        known.with("A", DOSSIER).with("B", DOSSIER).with("C", DOSSIER);

        JsonNode first = answer(changes("", "2"));
        JsonNode second = answer(changes(first.path("cursor").asText(), "2"));
        JsonNode end = answer(changes(second.path("cursor").asText(), "2"));

        assertThat(first.path("data")).containsExactly(sent(), sent());
        assertThat(second.path("data")).hasSize(1);
        assertThat(end.path("error_code").asText()).isEqualTo("0");
        assertThat(end.path("data").isArray()).isTrue();
        assertThat(end.path("data")).isEmpty();
        assertThat(end.path("cursor")).isEqualTo(second.path("cursor"));
    }

    @Test
    void beginsAtTheBeginningAndGivesAHundredUnlessAskedOtherwise() {
        for (int i = 0; i < 101; i++) {
            known.with("HS-" + i, DOSSIER);
        }
        ObjectNode bare = changes("", "");
        bare.remove(List.of("cursor", "soLuong", "madonvi"));

        assertThat(answer(bare).path("data")).hasSize(100);
        assertThat(answer(changes("", "").putNull("cursor").putNull("soLuong")).path("data"))
                .hasSize(100);
        assertThat(answer(bare.put("soLuong", 7)).path("data")).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1e1", "mười", " 7"})
    void refusesALimitThatIsNone(String limit) {
        JsonNode answer = answer(changes("", limit));

        assertThat(answer.path("error_code").asText()).isEqualTo("1");
        assertThat(answer.path("message").asText()).contains("/soLuong").doesNotContain("'" + limit + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-phai-cursor", "../../etc"})
    void saysWhereToBeginWithACursorThatIsNone(String cursor) {
        JsonNode answer = answer(changes(cursor, ""));

        assertThat(answer.path("error_code").asText()).isEqualTo("1");
        assertThat(answer.path("message").asText()).contains("/cursor").doesNotContain(cursor);
    }

    private JsonNode lookUp(String... codes) {
        ObjectNode call = call("TraCuuHoSo");
        ArrayNode data = call.putArray("data");
        for (String code : codes) {
            data.addObject().put("MaHoSo", code);
        }
        return answer(call);
    }

    private static ObjectNode changes(String cursor, String limit) {
        return call("TraCuuThayDoi").put("cursor", cursor).put("soLuong", limit);
    }

    private static ObjectNode call(String service) {
        return EventJson.mapper()
                .createObjectNode()
                .put("session", MemorySessions.OPEN)
                .put("madonvi", "X77")
                .put("service", service);
    }

    private JsonNode answer(ObjectNode call) {
        return json(reception.call(call.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The record that the sample's delivery sends. */
    private static JsonNode sent() {
        return GoldenCases.of("province").stream()
                .filter(sample -> sample.name().equals("received-login-first"))
                .map(sample -> sample.json("2.out.json").at("/data/0"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.mapper().readTree(text);
        } catch (java.io.IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}

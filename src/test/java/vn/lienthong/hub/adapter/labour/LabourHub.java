package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** A running hub whose labour ministries are simulated; one context for all tests of the kind. */
@HubTest
abstract class LabourHub {

    static final String DISTRICT_3 = "/partners/district-3";
    static final LabourSimulator OLD = new LabourSimulator("KHOA-CU");
    static final LabourSimulator SOCIAL = new LabourSimulator("KHOA-BTXH");
    static final LabourSimulator MERIT = new LabourSimulator("KHOA-NCC");

    /** Of the ministry of social protection. */
    static final String INBOUND_KEY = "KHOA-HUB-BTXH";

    private static final String UNITS = "X77.80, X77.01.91, X77.02.91";
    private static final String REFORM = "2025-03-01";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    HubClient operator;
    HubClient district;

    @DynamicPropertySource
    static void labour(DynamicPropertyRegistry registry) {
        ministry(registry, "labour-old", OLD, "BTXH, NCC, VL", "KHOA-CU");
        registry.add("hub.partners.labour-old.received-before", () -> REFORM);
        ministry(registry, "labour", SOCIAL, "BTXH", "KHOA-BTXH");
        registry.add("hub.partners.labour.received-from", () -> REFORM);
        registry.add("hub.partners.labour.settings.inbound-accept-key", () -> INBOUND_KEY);
        registry.add("hub.partners.labour.poll.every", () -> "500ms");
        registry.add("hub.partners.labour.poll.overlap", () -> "60d");
        registry.add("hub.partners.labour.poll.backfill-from", () -> "2025-01-01T00:00:00+07:00");
        ministry(registry, "labour-merit", MERIT, "NCC, VL", "KHOA-NCC");
        registry.add("hub.partners.labour-merit.received-from", () -> REFORM);
    }

    private static void ministry(
            DynamicPropertyRegistry registry, String id, LabourSimulator simulator, String fields, String key) {
        simulator.start();
        String partner = "hub.partners." + id + ".";
        registry.add(partner + "kind", () -> "labour");
        registry.add(partner + "units", () -> UNITS);
        registry.add(partner + "abilities", () -> "LABOUR");
        registry.add(partner + "fields", () -> fields);
        registry.add(partner + "connection.base-url", simulator::url);
        registry.add(partner + "settings.accept-key", () -> key);
        registry.add(partner + "settings.tables", () -> "classpath:mocks/labour/tables.json");
    }

    @BeforeEach
    void callers() {
        operator = HubClient.on(port).as("operator");
        district = HubClient.on(port).as("district-3");
    }

    /** A dossier that district 3 took in and that the labour office of district 1 works on. */
    String receivedForLabour(String procedure, String time) {
        String code = Events.newCode("X77.03");
        ObjectNode received = Events.received(DISTRICT_3, code, "X77.03.04").put("time", time);
        ObjectNode data = (ObjectNode) received.get("data");
        data.put("competentUnit", "X77.01.91").put("procedureCode", procedure);
        data.withObjectProperty("applicant")
                .put("birthDate", "1985-03-02")
                .put("religion", "mẫu")
                .putObject("residence")
                .put("commune", "X77.03.04")
                .put("detail", "Thôn Mẫu");
        data.putObject("applicantMore").put("sex", "FEMALE");
        Answer answer = district.event(received);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return code;
    }

    void tell(String fact, String code, String time, String data) {
        Answer answer = district.event(Events.event(DISTRICT_3, fact, code, time, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** The ministry of social protection calls the hub. */
    Answer call(String json) {
        return HubClient.on(port).post("/partners/labour/XuLyHoSo", "application/json", json.replace('\'', '"'));
    }

    Answer step(String code, String time, String state, String words) {
        return call(
                "{'AcceptKey':'%s','MaHoSo':'%s','NguoiXuLy':'Cán bộ mẫu','ThoiDiemXuLy':'%s','DonViXuLy':'X77.01.91',"
                        .concat("'NoiDungXuLy':'%s','StatusId':'%s'}")
                        .formatted(INBOUND_KEY, code, time, words, state));
    }

    void stepWell(String code, String time, String state, String words) {
        Answer answer = step(code, time, state, words);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("error_code").asText()).as(answer.body()).isEqualTo("0");
    }

    JsonNode dossier(String code) {
        return operator.get("/api/v1/dossiers/" + code).json();
    }

    List<String> facts(String code) {
        List<String> facts = new ArrayList<>();
        dossier(code)
                .path("history")
                .forEach(step -> facts.add(step.path("fact").asText()));
        return facts;
    }

    static List<JsonNode> awaitTold(LabourSimulator ministry, String code, int calls) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ministry.told(code)).hasSize(calls));
        return ministry.told(code);
    }
}

package vn.lienthong.hub.adapter.files;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.adapter.files.live.FolderAdapter;
import vn.lienthong.hub.adapter.files.sample.OutboundFact;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.testing.conformance.RecordingIntake;

/** What becomes of a delivery if the body of an answer says one thing and its status another. */
class AnswerStatusTests {

    private static final String ENVELOPE_OF_ERROR = "{\"ketQua\": \"LOI\", \"thongBao\": \"Lỗi\"}";
    private static final WireMockServer THEM =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private static FolderAdapter adapter;

    @BeforeAll
    static void start() {
        THEM.start();
        adapter = new FolderAdapter(
                Folders.changed(Folders.dkkd(), "partner.yaml", "${DKKD_URL:http://localhost:9}", THEM.baseUrl()),
                new RecordingIntake(),
                List.of(),
                FilesKind.PROPERTIES);
    }

    @AfterAll
    static void stop() {
        adapter.close();
        THEM.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 407, 408, 429, 500, 502, 503, 504})
    void aStatusThatCannotSpeakOfTheContentIsTriedAgain(int status) {
        assertThat(told(jsonResponse(ENVELOPE_OF_ERROR, status))).isInstanceOf(Outcome.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void waitsAsLongAsTheyAsk(int status) {
        assertThat(told(jsonResponse(ENVELOPE_OF_ERROR, status).withHeader("Retry-After", "17")))
                .isInstanceOfSatisfying(Outcome.Unreachable.class, asked -> assertThat(asked.retryAfter())
                        .isEqualTo(Duration.ofSeconds(17)));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 409, 422})
    void whereTheStatusMaySpeakOfTheContentTheMappingHolds(int status) {
        assertThat(told(jsonResponse(ENVELOPE_OF_ERROR, status))).isEqualTo(new Outcome.Refused("Lỗi"));
    }

    @Test
    void whatTheyHaveAlreadyIsDeliveredWithAnyStatus() {
        String there = "{\"thongBao\": \"Hồ sơ đã tồn tại\", \"maHoSo\": \"DKKD-2026-000777\"}";

        assertThat(told(jsonResponse(there, 500))).isEqualTo(new Outcome.Delivered("DKKD-2026-000777"));
    }

    private static Outcome told(ResponseDefinitionBuilder answer) {
        THEM.stubFor(any(anyUrl()).willReturn(answer));
        JsonNode fact = Json.read("event.json", Folders.dkkd().text("samples/new-dossier.event.json"), new Findings());
        return adapter.deliver(OutboundFact.delivery(fact, adapter.partner()));
    }
}

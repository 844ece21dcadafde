package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.lienthong.hub.deadline.WorkedCase;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class DeadlinePreviewIT {

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private DeadlinePreview preview;

    private MockMvc http;

    @BeforeEach
    void prepare() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void all500WorkedCasesComeOutThroughHttp() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (WorkedCase worked : WorkedCase.all()) {
            MockHttpServletResponse response = http.perform(post("/api/v1/deadlines/preview")
                            .with(jwt())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(request(worked).toString()))
                    .andReturn()
                    .getResponse();
            if (response.getStatus() != 200 || !fits(worked, json.readTree(response.getContentAsString()))) {
                wrong.add(worked + " -> " + response.getStatus() + " " + response.getContentAsString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void saysThatADayLiesOutsideTheKnownCalendars() throws Exception {
        PreviewRequest request = request("2199-12-30T09:00:00+07:00", null);

        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> preview.reckon(request))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.CALENDAR_UNKNOWN))
                .withMessageContaining("2199-12-30");
    }

    @Test
    void saysThatAUnitIsNotKnown() throws Exception {
        PreviewRequest request = request("2026-10-08T09:00:00+07:00", "Q99");

        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> preview.reckon(request))
                .satisfies(
                        fault -> assertThat(fault.violations().get(0).pointer()).isEqualTo("/unit"));
    }

    @Test
    void leavesTheVerdictOutWithoutAFinish() throws Exception {
        assertThat(preview.reckon(request("2026-10-08T09:00:00+07:00", "X77")).verdict())
                .isNull();
    }

    private PreviewRequest request(String startedAt, String unit) throws Exception {
        ObjectNode body = (ObjectNode) json.readTree("""
                {"term":{"value":5,"unit":"WORKING_DAYS"},"cutoff":"NONE","policy":"SUBTRACT","pauses":[]}
                """);
        return PreviewRequest.read(body.put("startedAt", startedAt).put("unit", unit));
    }

    private ObjectNode request(WorkedCase worked) {
        ObjectNode body = json.createObjectNode()
                .put("startedAt", worked.texts().get(1))
                .put("cutoff", worked.cutoff().name())
                .put("policy", worked.policy().name())
                .put("finishedAt", worked.texts().get(7));
        body.putObject("term")
                .put("value", worked.term().value())
                .put("unit", worked.term().unit().name());
        ArrayNode pauses = body.putArray("pauses");
        worked.pauses().forEach(pause -> pauses.addObject()
                .put("from", pause.from().toString())
                .put("to", pause.to().toString()));
        return body;
    }

    private static boolean fits(WorkedCase worked, JsonNode answer) {
        String dueAt = answer.path("dueAt").asText();
        return dueAt.endsWith("+07:00")
                && OffsetDateTime.parse(dueAt).toInstant().equals(worked.dueAt())
                && answer.path("verdict").asText().equals(worked.verdict().name())
                && answer.path("policy").asText().equals(worked.policy().name());
    }
}

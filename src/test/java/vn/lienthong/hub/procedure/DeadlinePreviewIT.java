package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.lienthong.hub.deadline.WorkedCase;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class DeadlinePreviewIT {

    private static final String REQUEST = """
            {"startedAt":"2026-10-08T02:00:00Z","term":{"value":5,"unit":"WORKING_DAYS"},"cutoff":"NONE",\
            "policy":"SUBTRACT","unit":"X77.01","pauses":[]}""";

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void prepare() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void allWorkedCasesComeOutThroughHttp() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (WorkedCase worked : WorkedCase.all()) {
            MockHttpServletResponse response = preview(request(worked).toString());
            if (response.getStatus() != 200 || !fits(worked, json.readTree(response.getContentAsString()))) {
                wrong.add(worked + " -> " + response.getStatus() + " " + response.getContentAsString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-10-08  | 2199-10-08        | 422 | calendar-unknown |
            "X77.01"    | "Q99"             | 422 | invalid-request  | /unit
            SUBTRACT    | DIVIDE            | 422 | invalid-request  | /policy
            :5,         | :1e99,            | 422 | invalid-request  | /term/value
            {"value":5  | {"value":5,"x":"" | 422 | invalid-request  | /term/x
            "term":{    | "term":{{         | 400 | invalid-json     |
            """)
    void saysWhatIsWrongAndWhere(String instead, String given, int status, String code, String pointer)
            throws Exception {
        MockHttpServletResponse response = preview(REQUEST.replace(instead, given));

        JsonNode problem = json.readTree(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.at("/violations/0/pointer").asText("")).isEqualTo(pointer == null ? "" : pointer);
    }

    @Test
    void leavesTheVerdictOutWithoutAFinish() throws Exception {
        assertThat(json.readTree(preview(REQUEST).getContentAsString()))
                .isEqualTo(json.readTree("{\"dueAt\":\"2026-10-15T17:00:00+07:00\",\"policy\":\"SUBTRACT\"}"));
    }

    private MockHttpServletResponse preview(String body) throws Exception {
        return http.perform(post("/api/v1/deadlines/preview")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
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

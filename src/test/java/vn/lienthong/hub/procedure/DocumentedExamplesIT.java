package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.lienthong.hub.testing.HubTest;

/** What the description of the API gives as an example works when sent, and changes nothing in the sample province. */
@HubTest
class DocumentedExamplesIT {

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

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/units, application/x-ndjson, unchanged",
        "PUT, /api/v1/procedures, application/x-ndjson, unchanged",
        "PUT, /api/v1/calendars, application/x-ndjson, unchanged",
        "PUT, /api/v1/calendars, text/calendar, unchanged",
        "POST, /api/v1/deadlines/preview, application/json, verdict"
    })
    void worksWhenSent(String method, String path, String mediaType, String answered) throws Exception {
        MockHttpServletResponse description =
                http.perform(get("/v3/api-docs")).andReturn().getResponse();
        JsonNode examples = json.readTree(description.getContentAsString(StandardCharsets.UTF_8))
                .path("paths")
                .path(path)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path(mediaType)
                .path("examples");
        assertThat(examples).isNotEmpty();

        for (JsonNode example : examples) {
            JsonNode value = example.get("value");
            MockHttpServletResponse answer = http.perform(request(HttpMethod.valueOf(method), URI.create(path))
                            .queryParam("year", "2024")
                            .with(jwt().authorities(new SimpleGrantedAuthority("SCOPE_operations")))
                            .contentType(mediaType)
                            .content(value.isTextual() ? value.asText() : value.toString()))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getStatus()).isEqualTo(200);
            JsonNode body = json.readTree(answer.getContentAsString());
            assertThat(body.has(answered)).isTrue();
            assertThat(body.path("inserted").asInt() + body.path("updated").asInt())
                    .isZero();
        }
    }
}

package vn.lienthong.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.testing.HubClient.Answer;

/** What holds of every answer of the hub, whatever it was asked. */
final class SoundAnswer {

    private static final Set<String> CODES =
            Arrays.stream(FaultCode.values()).map(FaultCode::code).collect(Collectors.toSet());
    private static final String[] INSIDE = {
        "Exception",
        "\tat ",
        "org.springframework",
        "java.",
        "vn.lienthong.hub",
        "jackson",
        "<html",
        "SQLSTATE",
        "ERROR:"
    };

    private SoundAnswer() {}

    /** Whatever comes: no fault of the hub, nothing of its inside, and a refusal is a problem with a known code. */
    static void assertSound(SoftAssertions all, String method, String path, String name, Answer answer) {
        String request = method + " " + path + " [" + name.substring(0, Math.min(name.length(), 120)) + "]";
        all.assertThat(answer.status()).as(request + " " + answer.body()).isLessThan(500);
        if (path.startsWith("/v3/api-docs") && answer.status() == 200) {
            return;
        }
        all.assertThat(answer.body()).as(request).doesNotContain(INSIDE);
        if (answer.status() < 400 || "HEAD".equals(method)) {
            return;
        }
        String type = String.valueOf(answer.header("Content-Type")).toLowerCase(Locale.ROOT);
        if (path.startsWith("/oauth2/token") && type.startsWith("application/json")) {
            all.assertThat(answer.json().path("error").asText()).as(request).isNotEmpty();
        } else if (path.startsWith("/partners/province/") && type.startsWith("application/json")) {
            all.assertThat(answer.json().path("error_code").asText())
                    .as(request)
                    .isNotEmpty();
        } else {
            all.assertThat(type).as(request + " " + answer.status()).startsWith("application/problem+json");
            if (type.startsWith("application/problem+json")) {
                all.assertThat(CODES)
                        .as(request)
                        .contains(answer.json().path("code").asText());
                all.assertThat(answer.json().path("status").asInt()).as(request).isEqualTo(answer.status());
            }
        }
    }

    /** Either the whole is refused, or every line of it, or it is said in the partner's dialect. */
    static void assertRefused(SoftAssertions all, String path, String name, Answer answer) {
        if (answer.status() >= 400) {
            return;
        }
        if (path.startsWith("/partners/province/")) {
            all.assertThat(answer.json().path("error_code").asText("0"))
                    .as(name)
                    .isNotEqualTo("0");
            return;
        }
        all.assertThat(path).as(name + " was taken").isEqualTo("/api/v1/events");
        for (JsonNode line : answer.lines()) {
            all.assertThat(line.path("status").asInt()).as(name).isBetween(400, 499);
            all.assertThat(CODES).as(name).contains(line.at("/problem/code").asText());
        }
    }
}

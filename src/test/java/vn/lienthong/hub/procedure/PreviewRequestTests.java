package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

class PreviewRequestTests {

    private static final String REQUEST = """
            {"startedAt":"2026-10-08T08:20:00Z","term":{"value":5,"unit":"WORKING_DAYS"},"cutoff":"NONE",\
            "policy":"SHIFT","unit":"X77","pauses":[{"from":"2026-10-12T08:00:00+07:00",\
            "to":"2026-10-13T08:00:00+07:00"}],"finishedAt":"2026-10-16T10:00:00+07:00"}""";

    @Test
    void readsARequestWithOpenPausesAndWithoutAFinish() throws Exception {
        PreviewRequest request = PreviewRequest.read(new ObjectMapper().readTree("""
                        {"startedAt":"2026-10-08T08:20:00Z","term":{"unit":"SAME_DAY"},"cutoff":"NONE",
                         "policy":"SHIFT","pauses":[{"from":"2026-10-12T08:00:00+07:00","to":null}]}
                        """));

        assertThat(request.pauses().get(0).to()).isNull();
        assertThat(request.finishedAt()).isNull();
        assertThat(request.unit()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-10-08T08:20:00Z | 2026-10-08T08:20:00       | /startedAt
            2026-10-08T08:20:00Z | 2026-10-08                | /startedAt
            2026-10-08T08:20:00Z | +999999-10-08T08:20:00Z   | /startedAt
            "startedAt":         | "started":                | /startedAt
            2026-10-08T08:20:00Z | 2026-10-17T08:20:00Z      | /finishedAt
            "term":{             | "term":[],"x":{           | /term
            :5,                  | :0,                       | /term/value
            :5,                  | :5.5,                     | /term/value
            WORKING_DAYS         | DAYS                      | /term/unit
            NONE                 | AFTER_16H                 | /cutoff
            SHIFT                | STRETCH                   | /policy
            "X77"                | "X 77"                    | /unit
            "pauses":[{          | "pauses":{"a":[{          | /pauses
            2026-10-12T          | 2026-10-14T               | /pauses/0/to
            "from"               | "form"                    | /pauses/0/from
            """)
    void refusesWhatDoesNotFitAndSaysWhere(String instead, String given, String pointer) throws Exception {
        String request = REQUEST.replace(instead, given);
        String body = given.endsWith("[{") && given.contains("\"a\"") ? request.replace("}],", "}]},") : request;
        var json = new ObjectMapper().readTree(body);

        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> PreviewRequest.read(json))
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(FaultCode.INVALID_REQUEST);
                    assertThat(fault.violations().stream().map(Violation::pointer))
                            .contains(pointer);
                });
    }

    @Test
    void refusesWhatIsNoObject() throws Exception {
        var json = new ObjectMapper().readTree("[1]");

        assertThatExceptionOfType(Fault.class).isThrownBy(() -> PreviewRequest.read(json));
    }
}

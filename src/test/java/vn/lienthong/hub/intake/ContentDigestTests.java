package vn.lienthong.hub.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDigestTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1,"b":2}                            | {"b":2,"a":1.0}
            {"time":"2026-10-08T09:15:00+07:00"}     | {"time":"2026-10-08T02:15:00Z"}
            {"time":"2026-10-08T09:15:00.000+07:00"} | {"time":"2026-10-08T09:15:00+07:00"}
            {"name":"Đ\\u0069\\u0323nh"}             | {"name":"Đ\\u1ecbnh"}
            """)
    void isTheSameForWhatSaysTheSame(String one, String other) {
        assertThat(digest(one)).isEqualTo(digest(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1}                              | {"a":"1"}
            {"a":null}                           | {}
            {"a":[1,2]}                          | {"a":[2,1]}
            {"time":"2026-10-08T09:15:00+07:00"} | {"time":"2026-10-08T09:15:00+08:00"}
            """)
    void differsForWhatSaysSomethingElse(String one, String other) {
        assertThat(digest(one)).isNotEqualTo(digest(other));
    }

    @Test
    void comparesTextThatOnlyLooksLikeATimeAsText() {
        assertThat(digest("{\"a\":\"2026-13-08T09:15:00Z\"}")).isNotEqualTo(digest("{\"a\":\"2026-13-08T09:16:00Z\"}"));
    }

    private static byte[] digest(String json) {
        return ContentDigest.of(new EventText().normalise(EventBody.json(json)));
    }
}

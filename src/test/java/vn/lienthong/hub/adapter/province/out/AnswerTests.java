package vn.lienthong.hub.adapter.province.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.adapter.province.ProvinceSettings;
import vn.lienthong.hub.adapter.province.SamplePartner;
import vn.lienthong.hub.event.EventJson;

class AnswerTests {

    private final ProvinceSettings settings =
            ProvinceSettings.of(SamplePartner.at(URI.create("http://partner.invalid")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error_code\":0}",
                "{\"error_code\":\"0\"}",
                "{\"error_code\":\" 00 \"}",
                "{\"error_code\":0.0}"
            })
    void takesZeroAsGoodHoweverItIsWritten(String json) throws Exception {
        assertThat(answer(json).good()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error_code\":1}",
                "{\"error_code\":\"-3\"}",
                "{\"error_code\":\"OK\"}",
                "{\"error_code\":1e99999}"
            })
    void takesEverythingElseAsBad(String json) throws Exception {
        assertThat(answer(json).good()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "null", "{\"error_code\":null}", "{\"error_code\":\"\"}", "{\"error_code\":{}}"})
    void knowsNoAnswerWithoutAnErrorCode(String json) throws Exception {
        assertThat(answer(json)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Hồ sơ đã tồn tại, true", "HỒ SƠ ĐÃ TỒN TẠI TRÊN HỆ THỐNG, true", "Hồ sơ không tồn tại, false"})
    void readsAlreadyThereWithoutRegardToCaseOrComposition(String message, boolean there) throws Exception {
        String decomposed = java.text.Normalizer.normalize(message, java.text.Normalizer.Form.NFD);
        assertThat(answer("{\"error_code\":\"-3\",\"message\":\"" + decomposed + "\"}")
                        .alreadyThere())
                .isEqualTo(there);
        assertThat(answer("{\"error_code\":0,\"message\":\"" + message + "\"}").alreadyThere())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Phiên làm việc đã hết hạn, true",
        "Session không hợp lệ, true",
        "session expired, true",
        "Invalid session, true",
        "Vui lòng đăng nhập lại, true",
        "Phiên bản thủ tục không còn hiệu lực, false",
        "Mã thủ tục không hợp lệ, false"
    })
    void readsThatTheSessionEnded(String message, boolean ended) throws Exception {
        assertThat(answer("{\"error_code\":\"5\",\"message\":\"" + message + "\"}")
                        .sessionEnded(settings))
                .isEqualTo(ended);
    }

    private static Answer answer(String json) throws JsonProcessingException {
        return Answer.of(EventJson.mapper().readTree(json));
    }
}

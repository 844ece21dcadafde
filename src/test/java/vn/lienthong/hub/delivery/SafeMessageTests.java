package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;

class SafeMessageTests {

    private final Delivery delivery = new Delivery(
            UUID.fromString("00000000-0000-0000-0000-000000000001"),
            1,
            1,
            null,
            new DossierEvent("/s", "1", "A-1", Instant.EPOCH, new Fact.WithdrawalRequested(null)),
            dossier());

    @Test
    void keepsAMessageWithoutPersonalData() {
        assertThat(SafeMessage.of("Mã thủ tục không hợp lệ", delivery)).isEqualTo("Mã thủ tục không hợp lệ");
    }

    @Test
    void keepsThreeDigitsOfANumber() {
        assertThat(SafeMessage.of("Số 0912345678 đã khóa", delivery)).isEqualTo("Số ***678 đã khóa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ sơ của Nguyễn Văn Mẫu bị khóa",
                "ho so cua NGUYEN VAN MAU bi khoa",
                "Ông Văn Mẫu chưa đăng ký",
                "Trùng số 0900000001",
                "Trùng số định danh 052080000001.",
                "Đã gửi thư tới ai.do@partner.invalid",
                "Không có xóm Ví Dụ ở xã này",
                "Số sổ 987654 đã dùng"
            })
    void withholdsAMessageThatRepeatsPersonalData(String message) {
        assertThat(SafeMessage.of(message, delivery)).isEqualTo("message withheld, it repeats personal data");
    }

    @Test
    void keepsAMessageThatRepeatsACodeSaidBeyondTheLanguage() {
        assertThat(SafeMessage.of("Không nhận FEMALE", delivery)).isEqualTo("Không nhận FEMALE");
    }

    @Test
    void cutsLongMessagesAndLineBreaks() {
        assertThat(SafeMessage.of("lỗi\r\n" + "x".repeat(5000), delivery))
                .hasSizeLessThan(210)
                .doesNotContain("\n", "\r");
    }

    private static DossierSnapshot dossier() {
        String json = """
                {"code": "A-1", "state": "RECEIVED", "applicant": {"name": "Nguyễn Văn Mẫu", "kind": "CITIZEN",
                 "idNumber": "052080000001", "phone": "0900000001"},
                 "more": {"applicantMore": {"sex": "FEMALE", "residence": {"detail": "Xóm Ví Dụ"}, "book": 987654}}}""";
        try {
            return EventJson.mapper().readValue(json, DossierSnapshot.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package vn.lienthong.hub.adapter.province.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.adapter.province.Dossiers;
import vn.lienthong.hub.adapter.province.SamplePartner;
import vn.lienthong.hub.delivery.Delivery;

class SafeMessageTests {

    private final Delivery delivery = Dossiers.received(SamplePartner.at(URI.create("http://partner.invalid")));

    @Test
    void keepsAMessageWithoutPersonalData() {
        assertThat(SafeMessage.of("Mã thủ tục không hợp lệ", delivery)).isEqualTo("Mã thủ tục không hợp lệ");
    }

    @Test
    void masksDigits() {
        assertThat(SafeMessage.of("Số 0912345678 đã khóa", delivery)).isEqualTo("Số ********** đã khóa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ sơ của Nguyễn Văn Mẫu bị khóa",
                "ho so cua NGUYEN VAN MAU bi khoa",
                "Ông Văn Mẫu chưa đăng ký",
                "Trùng số 0900000001",
                "Trùng số định danh 052080000001.",
                "Đã gửi thư tới ai.do@partner.invalid"
            })
    void withholdsAMessageThatRepeatsPersonalData(String message) {
        assertThat(SafeMessage.of(message, delivery)).isEqualTo("message withheld, it repeats personal data");
    }

    @Test
    void cutsLongMessagesAndLineBreaks() {
        assertThat(SafeMessage.of("lỗi\r\n" + "x".repeat(5000), delivery))
                .hasSizeLessThan(210)
                .doesNotContain("\n", "\r");
    }
}

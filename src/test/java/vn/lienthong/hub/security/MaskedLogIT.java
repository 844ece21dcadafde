package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.testing.HubTest;

@HubTest
@ExtendWith(OutputCaptureExtension.class)
class MaskedLogIT {

    @Test
    void masksMessagesArgumentsAndStackTraces(CapturedOutput log) {
        LoggerFactory.getLogger("somebody.else")
                .warn(
                        "citizen 079123456789 wrote from {}, dossier {}",
                        "van.a@mau.gov.vn",
                        "H10.18-220101-0001",
                        new IllegalStateException("call 0912345678"));
        assertThat(log)
                .contains("citizen ***789 wrote from ***@***, dossier H10.18-220101-0001")
                .contains("java.lang.IllegalStateException: call ***678")
                .contains("\tat ")
                .doesNotContain("079123456789", "0912345678", "van.a@");
    }
}

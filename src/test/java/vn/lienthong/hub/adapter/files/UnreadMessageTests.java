package vn.lienthong.hub.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.live.FolderAdapter;
import vn.lienthong.hub.adapter.files.live.Push;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.testing.conformance.RecordingIntake;

/** What a partner is told whose message the schema lets through and the mapping cannot work with. */
@ExtendWith(OutputCaptureExtension.class)
class UnreadMessageTests {

    private static final String MESSAGE = """
            {"maHoSo": "DKKD-2026-000123", "maThuTuc": "2.000575", "donViTiepNhan": "PHONG-DKKD",
             "tinhTrang": "CAN_BO_SUNG", "thoiDiem": 1791424800000, "lyDo": "31-02-2026"}
            """;

    private final RecordingIntake intake = new RecordingIntake();

    /** Each line: what the mapping makes of the text 31-02-2026, and what the partner is told of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            $toMillis(lyDo, "[D01]-[M01]-[Y0001]") | inbound.jsonata: a date or time does not exist
            $toMillis(lyDo)                        | inbound.jsonata: a date or time does not exist
            $number(lyDo)                          | inbound.jsonata: a text that should be a number is none
            $sum([lyDo])                           | inbound.jsonata: line 2: Argument "…"
            $error("lyDo is no date")              | inbound.jsonata: line 2: lyDo is no date
            $error("wrong: " & lyDo)               | inbound.jsonata: line 2: it says so itself
            """)
    void saysWhichMappingCouldNotReadItAndWhy(String expression, String said, CapturedOutput log) {
        Fault fault = refusal(Folders.with(
                Folders.dkkd(),
                "inbound.jsonata",
                "{\"fact\": \"received\", \"subject\": maHoSo,\n \"time\": " + expression + "}"));

        assertThat(fault.code()).isEqualTo(FaultCode.INVALID_REQUEST);
        assertThat(fault).hasMessageContaining(said).hasMessageNotContaining("31-02");
        assertThat(fault.getCause()).isNull();
        assertThat(intake.events()).isEmpty();
        assertThat(log.getOut()
                        .lines()
                        .filter(line -> line.contains("WARN") && line.contains("dkkd: a mapping failed")))
                .hasSize(1);
        assertThat(log.getOut()).contains(said).doesNotContain("31-02", "FEBRUARY", "\tat ");
    }

    @Test
    void whatFailsOnceTheEventsAreTakenIsNotTheirs(CapturedOutput log) {
        PartnerFolder folder = Folders.with(Folders.dkkd(), "reply.jsonata", "$error(\"no reply\")");

        IllegalStateException failure = catchThrowableOfType(IllegalStateException.class, () -> push(folder));

        assertThat(failure).hasMessageContaining("reply.jsonata: line 1: no reply");
        assertThat(intake.events()).hasSize(1);
        assertThat(log.getOut()).contains("dkkd: a mapping failed: reply.jsonata");
    }

    private Fault refusal(PartnerFolder folder) {
        return catchThrowableOfType(Fault.class, () -> push(folder));
    }

    private void push(PartnerFolder folder) {
        try (FolderAdapter adapter = new FolderAdapter(folder, intake, List.of(), FilesKind.PROPERTIES)) {
            adapter.take(new Push(
                    "dkkd",
                    "POST",
                    "/ho-so",
                    header -> "X-Khoa-Ket-Noi".equals(header) ? FilesKind.KEY : null,
                    () -> MESSAGE.getBytes(StandardCharsets.UTF_8)));
        }
    }
}

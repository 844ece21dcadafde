package vn.lienthong.hub.adapter.commune.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.adapter.commune.CommuneKind;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Receipt;
import vn.lienthong.hub.intake.TextIntake;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.RecordingIntake;

/** What the result beside a file says. */
class FileIntakeTests {

    private static final String HEAD = "Mã hồ sơ,Sự việc,Thời điểm,Lý do\n";
    private static final String ROW = "X77.03.04-261008-0001,Từ chối,08/10/2026 08:15,Mẫu\n";
    private static final Partner COMMUNE = CommuneKind.partner(Map.of("folder", "x"));

    private final RecordingIntake intake = new RecordingIntake();

    @Test
    void saysOfTheSameFileThatAllWasKnown() {
        String file = HEAD + ROW + "HẾT,1\n";
        assertThat(report(file)).contains("2,Đã nhận,,", "Tệp,Trọn vẹn");
        assertThat(report(file)).contains("2,Đã có từ trước,,", "Tệp,Trọn vẹn");
        assertThat(intake.events()).hasSize(1);
    }

    @Test
    void appliesTheRestWhenAFileThatWasCutOffComesWhole() {
        report(HEAD + ROW + ROW.replace("0001", "0002").substring(0, 40));
        assertThat(intake.events()).hasSize(1);
        assertThat(report(HEAD + ROW + ROW.replace("0001", "0002") + "HẾT,2\n"))
                .contains("2,Đã có từ trước,,", "3,Đã nhận,,", "Tệp,Trọn vẹn");
    }

    @Test
    void saysThatALineSaysSomethingElseThanBefore() {
        report(HEAD + ROW + "HẾT,1\n");
        assertThat(report(HEAD + ROW.replace("Mẫu", "Khác") + "HẾT,1\n"))
                .contains("2,Không nhận,event-conflict,")
                .contains("corrected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ho-so-nguyen-van-mau.csv",
                "X77.03.04-261008-1.CSV",
                "X77.03.04-261008-1.csv.csv",
                "../X77.03.04-261008-1.csv",
                "X77.03.04-2610081.csv",
                " X77.03.04-261008.csv"
            })
    void readsNoFileOfAnotherNameAndRepeatsNoName(String name) {
        FileName file = new FileName(name);
        FileReport report = take(file, HEAD + ROW + "HẾT,1\n");
        assertThat(text(report)).contains("invalid-file", "X77.03.04-261008-1.csv");
        assertThat(text(report)).doesNotContain("nguyen-van");
        assertThat(file.result()).matches("sai-ten-[0-9a-f]{12}\\.ketqua\\.csv");
        assertThat(file.taken()).matches("sai-ten-[0-9a-f]{12}\\.xong");
        assertThat(intake.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H15.50.05.13-261008.csv", "X77.03.04-261008-12.ndjson", "X77-261008-1.csv"})
    void knowsGoodNames(String name) {
        assertThat(new FileName(name).isGood()).isTrue();
        assertThat(new FileName(name).result()).isEqualTo(name + ".ketqua.csv");
    }

    @Test
    void namesTheColumnsThatIntakeMinds() {
        TextIntake strict = (sender, texts, mode) -> List.of(new IntakeResult.Rejected(Problem.of(
                FaultCode.INVALID_EVENT,
                "detail",
                List.of(new Violation("/data/procedureCode", "x"), new Violation("/data/applicant/idNumber", "y")))));
        assertThat(text(FileIntakes.of(strict, CommuneKind.PROPERTIES)
                        .take(COMMUNE, new FileName("X77.03.04-261008-1.csv"), bytes(HEAD + ROW + "HẾT,1\n"))))
                .contains("\"Chưa ghi, hoặc ghi chưa đúng: Mã thủ tục, Số định danh\"");
    }

    @Test
    void saysWhatAFactWaitsFor() {
        TextIntake waiting = (sender, texts, mode) -> List.of(new IntakeResult.Accepted(
                202,
                new Receipt(
                        java.util.UUID.randomUUID(),
                        "s",
                        "i",
                        "d",
                        null,
                        java.time.Instant.EPOCH,
                        new Receipt.Quarantine(Receipt.Reason.UNKNOWN_PROCEDURE, "x")),
                false));
        assertThat(text(FileIntakes.of(waiting, CommuneKind.PROPERTIES)
                        .take(COMMUNE, new FileName("X77.03.04-261008-1.csv"), bytes(HEAD + ROW + "HẾT,1\n"))))
                .contains("2,Chờ,UNKNOWN_PROCEDURE,Thủ tục chưa có trong danh mục");
    }

    @Test
    void readsNoFileThatIsTooLongAndNoLineThatIsTooLong() {
        assertThat(report("x".repeat(1_100_000))).contains("invalid-file", "lớn quá 1 MB");
        assertThat(report(HEAD + ROW.replace("Mẫu", "x".repeat(70_000)) + ROW + "HẾT,2\n"))
                .contains("2,Không nhận,invalid-event,Dòng dài quá 64 KB", "3,Đã nhận,,");
    }

    @Test
    void takesNothingWhileTheDatabaseIsAway() {
        intake.away(true);
        assertThatThrownBy(() -> report(HEAD + ROW + "HẾT,1\n")).isInstanceOf(Fault.class);
        intake.away(false);
        assertThat(report(HEAD + ROW + "HẾT,1\n")).contains("2,Đã nhận,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sự việc,Thời điểm\n", "Mã hồ sơ,Mã hồ sơ,Sự việc,Thời điểm\n", "HẾT,0\n", "\"\n"})
    void saysWhatIsWrongWithTheHeadings(String head) {
        assertThat(report(head + ROW)).contains("invalid-file").doesNotContain("Đã nhận");
    }

    private String report(String file) {
        return text(take(new FileName("X77.03.04-261008-1.csv"), file));
    }

    private FileReport take(FileName name, String file) {
        return FileIntakes.of(CommuneKind.texts(intake), CommuneKind.PROPERTIES).take(COMMUNE, name, bytes(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(FileReport report) {
        return new String(report.csv(), StandardCharsets.UTF_8);
    }
}

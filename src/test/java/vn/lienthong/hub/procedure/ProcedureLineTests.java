package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.ImportFile;

class ProcedureLineTests {

    private static final String LINE = """
            {"code":"1.012753","name":"Cấp giấy","field":{"code":"DD","name":"Đất đai"},"validFrom":"2025-07-01",\
            "stages":[{"role":"COMPETENT","term":{"value":50,"unit":"WORKING_DAYS"},"cutoff":"AFTER_15H"}]}""";
    private static final String STAGE = "{\"role\":\"TAX\",\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"},"
            + "\"cutoff\":\"NONE\",\"parallelWith\":\"COMPETENT\",\"pausesFor\":[]}";

    @Test
    void readsALineAndPausesForSupplementsUnlessTold() {
        Procedure procedure = read(LINE).procedure();

        assertThat(procedure.stages())
                .containsExactly(new Stage(
                        "COMPETENT",
                        new Term(50, TermUnit.WORKING_DAYS),
                        null,
                        Cutoff.AFTER_15H,
                        Set.of(Stage.PauseKind.SUPPLEMENT),
                        null));
    }

    @Test
    void readsCommittedTermsParallelStagesAndNotes() {
        CatalogueEntry entry = read(LINE.replace("}]}", "},\"committed\":{\"value\":23,\"unit\":\"WORKING_DAYS\"}}]}")
                .replace("\"AFTER_15H\"}", "\"AFTER_15H\"")
                .replace("}}]}", "}}," + STAGE + "],\"note\":\"QĐ mẫu\"}"));

        assertThat(entry.note()).isEqualTo("QĐ mẫu");
        assertThat(entry.procedure().stages().get(0).committed()).isEqualTo(new Term(23, TermUnit.WORKING_DAYS));
        assertThat(entry.procedure().stages().get(1).parallelWith()).isEqualTo("COMPETENT");
        assertThat(entry.procedure().stages().get(1).pausesFor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "1.012753"        | "1.012753.H19"      | /1/code
            "1.012753"        | "một hai"           | /1/code
            "Cấp giấy"        | ""                  | /1/name
            "code":"DD",      |                     | /1/field/code
            "2025-07-01"      | "2025-02-30"        | /1/validFrom
            "2025-07-01"      | 20250701            | /1/validFrom
            "WORKING_DAYS"    | "WORKING DAYS"      | /1/stages/0/term/unit
            "WORKING_DAYS"    | "working_days"      | /1/stages/0/term/unit
            "WORKING_DAYS"    | "SAME_DAY"          | /1/stages/0/term/value
            :50,              | :0,                 | /1/stages/0/term/value
            :50,              | :-1,                | /1/stages/0/term/value
            :50,              | :50.0,              | /1/stages/0/term/value
            :50,              | :"50",              | /1/stages/0/term/value
            :50,              | :99999999999999999, | /1/stages/0/term/value
            "AFTER_15H"       | "AFTER_16H"         | /1/stages/0/cutoff
            "AFTER_15H"       | null                | /1/stages/0/cutoff
            "cutoff"          | "pauseFor":[],"cutoff" | /1/stages/0/pauseFor
            "cutoff"          | "pausesFor":"SUPPLEMENT","cutoff" | /1/stages/0/pausesFor
            "cutoff"          | "pausesFor":["TAX"],"cutoff" | /1/stages/0/pausesFor/0
            "cutoff"          | "parallelWith":"COMPETENT","cutoff" | /1/stages/0/parallelWith
            "cutoff"          | "committed":{"value":51,"unit":"WORKING_DAYS"},"cutoff" | /1/stages/0/committed/value
            "cutoff"          | "committed":"23 days","cutoff" | /1/stages/0/committed
            "cutoff"          | "committed":{"value":80,"unit":"CALENDAR_DAYS"},"cutoff" | /1/stages/0/committed/value
            "COMPETENT"       | "2"                 | /1/stages/0/role
            "stages"          | "clockStart":"RECEIPT","stages" | /1/clockStart
            "stages"          | "clockStart":1,"stages" | /1/clockStart
            """)
    void refusesWhatDoesNotFitAndSaysWhere(String instead, String given, String pointer) {
        assertThat(faults(LINE.replace(instead, given == null ? "" : given))).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"code", "name", "field", "validFrom", "stages"})
    void refusesALineWithoutOneOfItsMembers(String member) {
        assertThat(faults(LINE.replace("\"" + member + "\":", "\"x\":"))).contains("/1/" + member, "/1/x");
    }

    @Test
    void theClockStartsByReceptionUnlessTheLineSaysOtherwise() {
        assertThat(read(LINE).procedure().clockStart()).isEqualTo(ClockStart.RECEPTION);
        assertThat(read(LINE.replace("\"stages\"", "\"clockStart\":\"COMPETENT_RECEIPT\",\"stages\""))
                        .procedure()
                        .clockStart())
                .isEqualTo(ClockStart.COMPETENT_RECEIPT);
    }

    @Test
    void refusesAStageBesideOneOfSeveralOfTheSameRole() {
        String twice = STAGE.replace("TAX", "COMPETENT").replace(",\"parallelWith\":\"COMPETENT\"", "");

        assertThat(faults(LINE.replace("}]}", "}," + twice + "," + STAGE + "]}")))
                .containsExactly("/1/stages/2/parallelWith");
    }

    @Test
    void refusesAProcedureWithoutStages() {
        assertThat(faults(LINE.replaceAll("\"stages\":.*", "\"stages\":[]}"))).containsExactly("/1/stages");
    }

    @Test
    void theStartingCatalogueIsWholeAndNamesWhatIsDoubtful() throws IOException {
        ImportFile file = new ImportFile(new ClassPathResource("catalogue/procedures.ndjson").getContentAsByteArray());
        List<CatalogueEntry> entries =
                file.lines().stream().map(ProcedureLine::read).toList();

        file.refuseIfFaulty();
        assertThat(entries).hasSize(26);
        assertThat(entries)
                .filteredOn(entry -> entry.note() != null && entry.note().startsWith("The term is not confirmed"))
                .extracting(entry -> entry.procedure().code())
                .containsExactlyInAnyOrder("1.010824", "1.010816", "1.010827");
    }

    @Test
    void theStartingCatalogueCountsMortgagesFromTheLandOfficesReceipt() throws IOException {
        ImportFile file = new ImportFile(new ClassPathResource("catalogue/procedures.ndjson").getContentAsByteArray());

        assertThat(file.lines().stream().map(ProcedureLine::read).map(CatalogueEntry::procedure))
                .filteredOn(procedure -> procedure.clockStart() == ClockStart.COMPETENT_RECEIPT)
                .extracting(Procedure::code)
                .containsExactly("1.011441", "1.011443");
    }

    private static CatalogueEntry read(String line) {
        ImportFile file = new ImportFile(line.getBytes(StandardCharsets.UTF_8));
        CatalogueEntry entry = ProcedureLine.read(file.lines().get(0));
        file.refuseIfFaulty();
        return entry;
    }

    private static List<String> faults(String line) {
        ImportFile file = new ImportFile(line.getBytes(StandardCharsets.UTF_8));
        file.lines().forEach(ProcedureLine::read);
        List<String> pointers = new java.util.ArrayList<>();
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(file::refuseIfFaulty)
                .satisfies(fault ->
                        fault.violations().stream().map(Violation::pointer).forEach(pointers::add));
        return pointers;
    }
}

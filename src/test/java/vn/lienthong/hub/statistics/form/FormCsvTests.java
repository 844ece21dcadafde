package vn.lienthong.hub.statistics.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.MockHttpOutputMessage;

class FormCsvTests {

    private static final String HEADER = ",c3,c4,c5,c6,c7,c8,c9,c10,c11,c12,c13\n";

    @Test
    void hasOneLineARowAndNoTotal() throws IOException {
        assertThat(csv(SampleForms.form(FormKind.BY_FIELD, "Đất đai", "Hộ tịch")))
                .isEqualTo("fieldCode,fieldName" + HEADER + "A,Đất đai,16,3,11,2,10,1,7,2,6,5,1\n"
                        + "B,Hộ tịch,32,6,22,4,20,2,14,4,12,10,2\n");
        assertThat(csv(SampleForms.form(FormKind.BY_UNIT, "Huyện 1")))
                .isEqualTo("unitCode,unitName" + HEADER + "A,Huyện 1,16,3,11,2,10,1,7,2,6,5,1\n");
    }

    @Test
    void quotesWhatWouldBreakALine() throws IOException {
        assertThat(csv(SampleForms.form(FormKind.BY_FIELD, "Đất, nhà \"ở\""))).contains("A,\"Đất, nhà \"\"ở\"\"\",16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-x", "@SUM(A1)", "\tx"})
    void makesNoNameAFormula(String name) throws IOException {
        assertThat(csv(SampleForms.form(FormKind.BY_FIELD, name))).contains("'" + name);
    }

    @Test
    void leavesEmptyWhatIsNotKnown() throws IOException {
        FormRow row = FormRow.of(FormKind.BY_FIELD, 1, null, null, SampleForms.counts(1), "");

        assertThat(csv(SampleForms.of(FormKind.BY_FIELD, List.of(row), SampleForms.counts(1))))
                .endsWith("\n,,16,3,11,2,10,1,7,2,6,5,1\n");
    }

    private static String csv(FormAnswer answer) throws IOException {
        MockHttpOutputMessage message = new MockHttpOutputMessage();
        new FormCsv().write(answer, message);
        return message.getBodyAsString(StandardCharsets.UTF_8);
    }
}

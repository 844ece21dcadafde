package vn.lienthong.hub.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTextTests {

    @Test
    void masksNumbersOfNineDigitsAndMoreButForTheLastThree() {
        assertThat(AnswerText.of("CMND 271828182, CCCD 079099000123; 0912345678!"))
                .isEqualTo("CMND ***182, CCCD ***123; ***678!");
    }

    @Test
    void keepsShorterNumbersAndDossierCodes() {
        assertThat(AnswerText.of("error 12345678 H15.50-261008-0975")).isEqualTo("error 12345678 H15.50-261008-0975");
    }

    @Test
    void putsEverythingOnOneLine() {
        assertThat(AnswerText.of(" a\r\n\tb\u0000c ")).isEqualTo("a b c");
    }

    @Test
    void cutsAtTwoHundredCharactersAndNeverInsideOne() {
        String cut = AnswerText.of("𠀀".repeat(300));
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(AnswerText.MAX_LENGTH);
        assertThat(cut).endsWith("𠀀…");
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(AnswerText.of(null)).isNull();
    }
}

package vn.lienthong.hub.adapter.sms.in;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H15.50.05.13-261008-0975",
                "HS H15.50.05.13-261008-0975",
                "hs h15.50.05.13-261008-0975",
                "H15 50 05 13 261008 0975",
                "H15.50.05.13 - 261008 - 0975",
                "HSH15500513261008 0975",
                "tra cuu hồ sơ H15.5O.O5.I3-26lOO8-O975 xin cảm ơn",
                "H155005132610080975",
                "H15-50-05-13-261008-0975.",
                "(H15.50.05.13-2610080975)",
                "h 1 5 . 5 0 . 0 5 . 1 3 - 2 6 1 0 0 8 - 0 9 7 5"
            })
    void findsACodeHoweverItIsTyped(String text) {
        assertThat(TypedCode.meant(text)).contains("H15.50.05.13-261008-0975");
    }

    @ParameterizedTest
    @CsvSource({
        "000.00.18.H10-220101-0001, OOO.00.I8.h10 22O1O1 0001",
        "000.00.01.18.H10-220101-0001, 0000001 18H10-2201010001",
        "H10.18-220101-0001, H1018220101 0001",
        "H10-220101-0001, hs h10 220101 0001",
        "H15.50.05.13-261008-090123, H15.50.05.13-261008090123",
        "H15.505.13-261008-0975, H15.505.13261008-0975"
    })
    void knowsEveryNationalShape(String code, String text) {
        assertThat(TypedCode.meant(text)).contains(code);
    }

    @Test
    void namesEveryReadingThatIsPossible() {
        assertThat(TypedCode.meant("H15505050261008 0975"))
                .contains("H15.505.050-261008-0975")
                .doesNotHaveDuplicates()
                .allMatch(code -> code.replaceAll("[.-]", "").equals("H155050502610080975"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "xin chao", "HS", "0900000004", "H15.50", "H15.50.05.13-261308-0975", "💥💥💥", "- - -"})
    void makesNothingOfWhatIsNoCode(String text) {
        assertThat(TypedCode.meant(text)).isEmpty();
    }

    @Test
    void takesWordsWithDigitsForCodesAsTheyStand() {
        assertThat(TypedCode.exact("hs bn-2026/17, g22 H15.50-261008-0975!"))
                .containsExactly("BN-2026/17", "H15.50-261008-0975");
    }

    @Test
    void makesNoMoreThanAFewHundredReadingsOfAnything() {
        assertThat(TypedCode.meant("1".repeat(2000) + " " + "H1 ".repeat(600))).hasSizeLessThanOrEqualTo(200);
        assertThat(TypedCode.meant("H" + "010101".repeat(6))).hasSizeLessThanOrEqualTo(200);
    }
}

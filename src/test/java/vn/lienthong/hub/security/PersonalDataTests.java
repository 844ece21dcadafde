package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            citizen 079123456789 came                      | citizen ***789 came
            old card 123456789.                            | old card ***789.
            {"phone":"0912345678"}                         | {"phone":"***678"}
            call +84912345678 now                          | call +***678 now
            0912 345 678                                   | ***678
            091.234.5678                                   | ***678
            +84 912-345-678                                | ***678
            (id_number)=(079123456789) and 0987654321      | (id_number)=(***789) and ***321
            mail to van.a+1@mau.gov.vn, please             | mail to ***@***, please
            id079123456789x                                | id***789x
            H10.18-220101-0001 of 079123456789             | H10.18-220101-0001 of ***789
            """)
    void masksWhatLooksPersonal(String text, String masked) {
        assertThat(PersonalData.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000.00.18.H10-220101-0001",
                "H10.18-220101-0001",
                "H15.50.05.13-261008-0975",
                "H15.50.05.13-261008-090123",
                "G01.899.112.0001-261008-00090123",
                "12345678-1234-1234-1234-123456789012",
                "1.012753.000.00.00.H08",
                "2026-11-21T08:00:00.123+07:00 INFO 12345678 --- [main]",
                "1732176000000"
            })
    void leavesCodesAndTimesReadable(String text) {
        assertThat(PersonalData.mask(text)).isEqualTo(text);
    }
}

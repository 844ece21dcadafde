package vn.lienthong.hub.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A district that ended, a commune that was merged twice, and some that nobody took over. */
class PeriodSuccessionTests {

    private final KnownUnits units = new KnownUnits("""
            {"code":"P","name":"t","level":"PROVINCE","validFrom":"2016-01-01"}
            {"code":"P.1","name":"h","level":"DISTRICT","parent":"P","validFrom":"2016-01-01","validTo":"2025-06-30",\
            "successors":[{"unit":"P.90","fields":["DD","BD"]},{"unit":"P.11","fields":["HT"]},{"unit":"P.13"}]}
            {"code":"P.11","name":"x","level":"COMMUNE","parent":"P","validFrom":"2016-01-01"}
            {"code":"P.12","name":"x","level":"COMMUNE","parent":"P","validFrom":"2016-01-01"}
            {"code":"P.13","name":"x","level":"COMMUNE","parent":"P","validFrom":"2020-01-01","validTo":"2025-12-31",\
            "successors":[{"unit":"P.11"},{"unit":"P.12","fields":["XD"]}]}
            {"code":"P.14","name":"x","level":"COMMUNE","parent":"P","validFrom":"2016-01-01","validTo":"2019-12-31",\
            "successors":[{"unit":"P.13"}]}
            {"code":"P.15","name":"x","level":"COMMUNE","parent":"P","validFrom":"2016-01-01","validTo":"2019-12-31",\
            "successors":[{"unit":"P.11","fields":["DD"]},{"unit":"P.12","fields":["DD"]}]}
            {"code":"P.16","name":"x","level":"COMMUNE","parent":"P","validFrom":"2016-01-01","validTo":"2019-12-31"}
            {"code":"P.17","name":"x","level":"COMMUNE","parent":"P","validFrom":"2016-01-01","validTo":"2019-12-31",\
            "successors":[{"unit":"P.11"}]}
            {"code":"P.17","name":"x","level":"COMMUNE","parent":"P","validFrom":"2022-01-01"}
            {"code":"P.18","name":"x","level":"COMMUNE","parent":"P","validFrom":"2016-01-01","validTo":"2019-12-31",\
            "successors":[{"unit":"P.19"},{"unit":"P.13"}]}
            {"code":"P.19","name":"x","level":"COMMUNE","parent":"P","validFrom":"2016-01-01","validTo":"2020-12-31",\
            "successors":[{"unit":"P.13"}]}
            {"code":"P.90","name":"v","level":"OFFICE","parent":"P","validFrom":"2025-07-01"}
            """, LocalDate.of(2026, 10, 8));

    @ParameterizedTest(name = "{0}: {1} {2} on {3}")
    @CsvSource({
        "itself while it is valid,              P.1,  DD, 2025-06-30, P.1,  ITSELF",
        "itself before it began,                P.90, DD, 2025-06-30, P.90, ITSELF",
        "itself if nobody knows it,             Q.1,  DD, 2025-07-01, Q.1,  ITSELF",
        "the one named for the field,           P.1,  BD, 2025-07-01, P.90, SUCCESSOR",
        "the one named for another field,       P.1,  HT, 2025-07-01, P.11, SUCCESSOR",
        "the one without fields for the rest,   P.1,  XD, 2025-07-01, P.13, SUCCESSOR",
        "the one without fields for no field,   P.1,    , 2025-07-01, P.13, SUCCESSOR",
        "the successor's successor,             P.1,  LD, 2026-01-01, P.11, SUCCESSOR",
        "the successor's successor by field,    P.1,  XD, 2026-01-01, P.12, SUCCESSOR",
        "a chain of three,                      P.14, XD, 2026-01-01, P.12, SUCCESSOR",
        "a chain as far as it had come,         P.14, XD, 2025-12-31, P.13, SUCCESSOR",
        "several for one field,                 P.15, DD, 2025-07-01, P.15, UNCLEAR",
        "none for the field,                    P.15, HT, 2025-07-01, P.15, UNCLEAR",
        "none at all,                           P.16, DD, 2025-07-01, P.16, UNCLEAR",
        "several that are still two,            P.18, DD, 2020-06-01, P.18, UNCLEAR",
        "several that have become one,          P.18, DD, 2021-06-01, P.13, SUCCESSOR",
        "a gap between two periods,             P.17, DD, 2021-12-31, P.11, SUCCESSOR",
        "itself again in a later period,        P.17, DD, 2022-01-01, P.17, ITSELF"
    })
    void saysWhatACodeMeant(String why, String code, String field, LocalDate day, String unit, Meaning.Kind kind) {
        assertThat(units.meant(code, field, day)).as(why).isEqualTo(new Meaning(unit, kind));
    }

    @Test
    void listsWhatEndedForEveryFieldInWhichItDiffers() {
        assertThat(units.heirs(LocalDate.of(2025, 7, 1)))
                .filteredOn(heir -> heir.unit().equals("P.1"))
                .containsExactly(
                        new Heir("P.1", "BD", "P.90"),
                        new Heir("P.1", "DD", "P.90"),
                        new Heir("P.1", "HT", "P.11"),
                        new Heir("P.1", null, "P.13"));
        assertThat(units.heirs(LocalDate.of(2026, 1, 1)))
                .filteredOn(heir -> heir.unit().equals("P.1"))
                .contains(new Heir("P.1", "XD", "P.12"), new Heir("P.1", null, "P.11"));
        assertThat(units.heirs(LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void everyLineSaysWhatTheCodeMeans() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(units.heirs(day)).isNotEmpty().allSatisfy(heir -> assertThat(heir.now())
                .isEqualTo(units.meant(heir.unit(), heir.field(), day).unit()));
    }

    @Test
    void unitsThatNameEachOtherLeadNowhere() {
        KnownUnits circle = new KnownUnits("""
                {"code":"A","name":"a","level":"COMMUNE","validFrom":"2016-01-01","validTo":"2019-12-31",\
                "successors":[{"unit":"B"}]}
                {"code":"B","name":"b","level":"COMMUNE","validFrom":"2016-01-01","validTo":"2019-12-31",\
                "successors":[{"unit":"A"}]}
                """, LocalDate.of(2026, 10, 8));

        assertThat(circle.meant("A", "DD", LocalDate.of(2020, 1, 1)).kind()).isEqualTo(Meaning.Kind.UNCLEAR);
        assertThat(circle.heirs(LocalDate.of(2020, 1, 1))).hasSize(2);
    }
}

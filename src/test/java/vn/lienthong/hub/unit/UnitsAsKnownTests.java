package vn.lienthong.hub.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** In May 2025 the reform of July becomes known; in September a commune is renamed, for what it was all along. */
class UnitsAsKnownTests {

    private static final Instant MAY = Instant.parse("2025-05-20T02:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2025-09-01T02:00:00Z");
    private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2025, 7, 1);

    private final KnownUnits units =
            new KnownUnits("""
            {"code":"P","name":"Tỉnh","level":"PROVINCE","validFrom":"2016-01-01"}
            {"code":"P.1","name":"Huyện","level":"DISTRICT","parent":"P","validFrom":"2016-01-01"}
            {"code":"P.11","name":"Xã Một","level":"COMMUNE","parent":"P.1","validFrom":"2016-01-01"}
            """, LocalDate.of(2026, 10, 8)).imported("""
            {"code":"P.1","name":"Huyện","level":"DISTRICT","parent":"P","validFrom":"2016-01-01","validTo":"2025-06-30",\
            "successors":[{"unit":"P.11"},{"unit":"P.90","fields":["DD"]}]}
            {"code":"P.11","name":"Xã Một","level":"COMMUNE","parent":"P","validFrom":"2025-07-01"}
            {"code":"P.90","name":"Văn phòng","level":"OFFICE","parent":"P","validFrom":"2025-07-01"}
            """, MAY).imported("""
            {"code":"P.11","name":"Xã Mới","level":"COMMUNE","parent":"P","validFrom":"2025-07-01"}
            """, SEPTEMBER);

    @Test
    void aUnitIsCalledAsItWasCalledThen() {
        assertThat(name(units.asKnown(MAY.minusNanos(1)), "P.11")).isEqualTo("Xã Một");
        assertThat(name(units.asKnown(SEPTEMBER.minusNanos(1)), "P.11")).isEqualTo("Xã Một");
        assertThat(name(units.asKnown(SEPTEMBER), "P.11")).isEqualTo("Xã Mới");
        assertThat(name(units, "P.11")).isEqualTo("Xã Mới");
    }

    @Test
    void theTreeOfAnyDayIsWhatWasKnownOfIt() {
        Units before = units.asKnown(MAY.minusNanos(1));
        Units after = units.asKnown(MAY);

        assertThat(before.lineage("P.11")).containsExactly("P.11", "P.1", "P");
        assertThat(before.at(JULY_1).lineage("P.11")).containsExactly("P.11", "P.1", "P");
        assertThat(before.subtree("P.1")).containsExactlyInAnyOrder("P.1", "P.11");
        assertThat(after.lineage("P.11")).containsExactly("P.11", "P");
        assertThat(after.at(JUNE_30).lineage("P.11")).containsExactly("P.11", "P.1", "P");
        assertThat(after.at(JULY_1).all()).extracting(Unit::code).containsExactly("P", "P.11", "P.90");
    }

    @Test
    void aCodeMeansWhatWasKnownOfItsSuccessors() {
        Units before = units.asKnown(MAY.minusNanos(1));
        Units after = units.asKnown(MAY);

        assertThat(before.meant("P.1", "DD", JULY_1)).isEqualTo(Meaning.itself("P.1"));
        assertThat(before.heirs(JULY_1)).isEmpty();
        assertThat(after.meant("P.1", "DD", JULY_1)).isEqualTo(new Meaning("P.90", Meaning.Kind.SUCCESSOR));
        assertThat(after.heirs(JULY_1)).contains(new Heir("P.1", "DD", "P.90"), new Heir("P.1", null, "P.11"));
    }

    @Test
    void periodsAndCodesAreThoseThatWereKnown() {
        Units before = units.asKnown(MAY.minusNanos(1));

        assertThat(before.codes()).containsExactly("P", "P.1", "P.11");
        assertThat(before.find("P.90")).isEmpty();
        assertThat(before.periods("P.11")).hasSize(1);
        assertThat(before.periods("P.1")).extracting(Unit::validTo).containsOnlyNulls();
        assertThat(units.asKnown(MAY).periods("P.11")).extracting(Unit::name).containsExactly("Xã Một", "Xã Một");
        assertThat(units.asKnown(SEPTEMBER).periods("P.11"))
                .extracting(Unit::name)
                .containsExactly("Xã Một", "Xã Mới");
    }

    @Test
    void todayIsTheDayOfTheMomentInVietnam() {
        assertThat(units.asKnown(Instant.parse("2025-06-30T16:59:59Z")).today()).isEqualTo(JUNE_30);
        assertThat(units.asKnown(Instant.parse("2025-06-30T17:00:00Z")).today()).isEqualTo(JULY_1);
        assertThat(units.asKnown(Instant.MAX).today()).isEqualTo(units.today());
    }

    @Test
    void whatIsKnownAsOfThenKnowsNothingLater() {
        Units may = units.asKnown(MAY);

        assertThat(name(may.asKnown(SEPTEMBER), "P.11")).isEqualTo("Xã Một");
        assertThat(may.asKnown(SEPTEMBER).today()).isEqualTo(may.today());
        assertThat(may.asKnown(MAY.minusNanos(1)).find("P.90")).isEmpty();
    }

    @Test
    void beforeTheFirstImportThereIsNoUnit() {
        Units nothing = new KnownUnits(JULY_1).imported("""
                        {"code":"P","name":"Tỉnh","level":"PROVINCE","validFrom":"2016-01-01"}
                        """, MAY).asKnown(MAY.minusNanos(1));

        assertThat(nothing.codes()).isEmpty();
        assertThat(nothing.find("P")).isEmpty();
        assertThat(nothing.subtree("P")).isEmpty();
        assertThat(nothing.lineage("P")).isEmpty();
        assertThat(nothing.periods("P")).isEmpty();
        assertThat(nothing.at(JULY_1).all()).isEmpty();
        assertThat(nothing.at(JULY_1).until()).isEmpty();
        assertThat(nothing.heirs(JULY_1)).isEmpty();
        assertThat(nothing.meant("P", null, JULY_1)).isEqualTo(Meaning.itself("P"));
    }

    private static String name(Units known, String code) {
        return known.find(code).orElseThrow().name();
    }
}

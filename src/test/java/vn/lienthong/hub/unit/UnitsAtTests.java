package vn.lienthong.hub.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitsAtTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final KnownUnits units = new KnownUnits("""
            {"code":"P","name":"Tỉnh","level":"PROVINCE","validFrom":"2016-01-01"}
            {"code":"P.1","name":"Huyện","level":"DISTRICT","parent":"P","validFrom":"2016-01-01","validTo":"2025-06-30"}
            {"code":"P.11","name":"Xã cũ","level":"COMMUNE","parent":"P.1","validFrom":"2016-01-01"}
            {"code":"P.11","name":"Xã mới","level":"COMMUNE","parent":"P","validFrom":"2025-07-01"}
            {"code":"P.12","name":"Thị trấn","level":"COMMUNE","parent":"P.1","validFrom":"2016-01-01","validTo":"2025-06-30"}
            {"code":"P.90","name":"Văn phòng","level":"OFFICE","parent":"P","validFrom":"2025-07-01"}
            """, LocalDate.of(2026, 10, 8));

    @Test
    void knowsTheUnitsThatExistOnTheDay() {
        assertThat(units.at(BEFORE).all()).extracting(Unit::code).containsExactly("P", "P.1", "P.11", "P.12");
        assertThat(units.at(AFTER).all()).extracting(Unit::code).containsExactly("P", "P.11", "P.90");
        assertThat(units.at(LocalDate.of(2015, 12, 31)).all()).isEmpty();
        assertThat(units.at(AFTER).find("P.1")).isEmpty();
        assertThat(units.at(BEFORE).find("P.90")).isEmpty();
    }

    @Test
    void aPeriodEndsTheDayBeforeTheNextOneBegins() {
        assertThat(units.at(BEFORE).find("P.11").orElseThrow().validTo()).isEqualTo(BEFORE);
        assertThat(units.at(BEFORE).find("P.11").orElseThrow().name()).isEqualTo("Xã cũ");
        assertThat(units.at(AFTER).find("P.11").orElseThrow().validTo()).isNull();
        assertThat(units.periods("P.11")).extracting(Unit::parent).containsExactly("P.1", "P");
        assertThat(units.find("P.11").orElseThrow().name()).isEqualTo("Xã mới");
    }

    @Test
    void knowsWhoStoodAboveWhom() {
        assertThat(units.at(BEFORE).lineage("P.11")).containsExactly("P.11", "P.1", "P");
        assertThat(units.at(AFTER).lineage("P.11")).containsExactly("P.11", "P");
        assertThat(units.at(BEFORE).subtree("P.1")).isEqualTo(Set.of("P.1", "P.11", "P.12"));
        assertThat(units.lineage("P.11")).containsExactly("P.11", "P");
        assertThat(units.at(AFTER).lineage("Q")).isEmpty();
        assertThat(units.at(AFTER).subtree("Q")).isEmpty();
    }

    @Test
    void noUnitEverFallsOutOfTheTree() {
        assertThat(units.at(AFTER).subtree("P.1")).isEqualTo(Set.of("P.1", "P.12"));
        for (LocalDate day : new LocalDate[] {LocalDate.of(2000, 1, 1), BEFORE, AFTER, LocalDate.of(2100, 1, 1)}) {
            assertThat(units.at(day).subtree("P")).as("%s", day).isEqualTo(units.codes());
        }
    }

    @Test
    void saysUntilWhenItHolds() {
        assertThat(units.at(BEFORE).until()).contains(AFTER);
        assertThat(units.at(LocalDate.of(2000, 1, 1)).until()).contains(LocalDate.of(2016, 1, 1));
        assertThat(units.at(AFTER).until()).isEmpty();
        assertThat(units.at(LocalDate.of(2020, 5, 5))).isSameAs(units.at(BEFORE));
    }
}

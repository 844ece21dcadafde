package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.unit.KnownUnits;
import vn.lienthong.hub.unit.UnitScope;

class ConfiguredPartnersTests {

    /** District 1 ends; of its communes one has a system of its own, one is merged into it, one now stands below X77. */
    private static final KnownUnits UNITS = new KnownUnits("""
            {"code":"X77","name":"t","level":"PROVINCE","validFrom":"2016-01-01"}
            {"code":"X77.02","name":"h","level":"DISTRICT","parent":"X77","validFrom":"2016-01-01"}
            {"code":"X77.01","name":"h","level":"DISTRICT","parent":"X77","validFrom":"2016-01-01",\
            "validTo":"2025-06-30","successors":[{"unit":"X77.90","fields":["DD"]},{"unit":"X77.01.01"}]}
            {"code":"X77.01.01","name":"x","level":"COMMUNE","parent":"X77.01","validFrom":"2016-01-01"}
            {"code":"X77.01.01","name":"x","level":"COMMUNE","parent":"X77","validFrom":"2025-07-01"}
            {"code":"X77.01.01.05","name":"v","level":"OFFICE","parent":"X77.01.01","validFrom":"2016-01-01"}
            {"code":"X77.01.02","name":"x","level":"COMMUNE","parent":"X77.01","validFrom":"2016-01-01"}
            {"code":"X77.01.02","name":"x","level":"COMMUNE","parent":"X77","validFrom":"2025-07-01"}
            {"code":"X77.01.02.07","name":"v","level":"OFFICE","parent":"X77.01.02","validFrom":"2016-01-01"}
            {"code":"X77.01.03","name":"x","level":"COMMUNE","parent":"X77.01","validFrom":"2016-01-01",\
            "validTo":"2025-06-30","successors":[{"unit":"X77.01.01"}]}
            {"code":"X77.05","name":"x","level":"DISTRICT","parent":"X77","validFrom":"2016-01-01",\
            "validTo":"2025-06-30","successors":[{"unit":"X77.01.01"}]}
            {"code":"X77.06","name":"x","level":"DISTRICT","parent":"X77","validFrom":"2016-01-01",\
            "validTo":"2025-06-30","successors":[{"unit":"X77.02"}]}
            {"code":"X77.90","name":"v","level":"OFFICE","parent":"X77","validFrom":"2016-01-01"}
            """, LocalDate.of(2026, 10, 8));

    private final Partners partners = new ConfiguredPartners(
            new PartnersProperties(Map.of(
                    "district-1", properties("igate", null, "X77.01"),
                    "commune-11", properties("canonical", "urn:xa-1.1", "X77.01.01"),
                    "land", properties("canonical", null, "X77.90"),
                    "post", properties("canonical", null))),
            UNITS);

    @ParameterizedTest
    @CsvSource({
        "X77.01, district-1",
        "X77.01.02, district-1",
        "X77.01.02.07, district-1",
        "X77.01.01, commune-11",
        "X77.01.01.05, commune-11",
        "X77.02,",
        "X77,",
        "Y88,"
    })
    void findsTheSystemOfTheNearestNamedUnit(String unit, String partner) {
        assertThat(partners.serving(unit).map(Partner::id).orElse(null)).isEqualTo(partner);
    }

    @ParameterizedTest
    @CsvSource({
        "/partners/district-1, district-1",
        "/partners/district-1/desk/4, district-1",
        "/partners/district-10,",
        "/partners/district,",
        "/partners/commune-11,",
        "urn:xa-1.1, commune-11",
        "urn:xa-1.1/desk, commune-11"
    })
    void findsWhoSpeaks(String source, String partner) {
        assertThat(partners.bySource(source).map(Partner::id).orElse(null)).isEqualTo(partner);
    }

    @Test
    void findsByIdAndByKind() {
        assertThat(partners.find("post")).isPresent();
        assertThat(partners.find("nobody")).isEmpty();
        assertThat(partners.all()).hasSize(4);
        assertThat(partners.ofKind("canonical"))
                .extracting(Partner::id)
                .containsExactlyInAnyOrder("commune-11", "land", "post");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a unit that ended keeps its system,                         X77.01,    district-1",
        "units below it do where nobody else names them,             X77.01.02, district-1",
        "also one that ended with it,                                X77.01.03, district-1",
        "one without a system falls to its successor's,              X77.05,    commune-11",
        "and to nobody if that has none,                             X77.06,"
    })
    void knowsTheSystemOfAUnitAlsoAfterTheTreeChanged(String why, String unit, String partner) {
        assertThat(partners.serving(unit).map(Partner::id).orElse(null)).as(why).isEqualTo(partner);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "by the field,                         X77.01,    DD, land",
        "the others to the one without fields, X77.01,    HT, commune-11",
        "also where no field is known,         X77.01,      , commune-11",
        "what ended with it,                   X77.01.03, DD, commune-11",
        "a unit that lasts stays,              X77.01.02, DD, district-1",
        "a successor without a system leaves it, X77.06,  DD,",
        "an unknown unit is nobody's,          Y88,       DD,"
    })
    void knowsTheSystemOfWhatAUnitIsToday(String why, String unit, String field, String partner) {
        assertThat(partners.servingNow(unit, field).map(Partner::id).orElse(null))
                .as(why)
                .isEqualTo(partner);
    }

    @Test
    void knowsAllUnitsOfAPartnerWithWhatTheyTookOver() {
        ServedUnits served = new ServedUnits(partners, UNITS);

        assertThat(served.of(partner("district-1")))
                .containsExactlyInAnyOrder("X77.01", "X77.01.02", "X77.01.02.07", "X77.01.03");
        assertThat(served.withInherited(partner("district-1")).inherited()).isEmpty();
        assertThat(served.of(partner("land"))).containsExactly("X77.90");
        assertThat(served.withInherited(partner("land")))
                .isEqualTo(new UnitScope(
                        Set.of("X77.90"), List.of(new UnitScope.Inherited(Set.of("X77.01"), Set.of("DD"), false))));
        assertThat(served.withInherited(partner("commune-11")))
                .isEqualTo(new UnitScope(
                        Set.of("X77.01.01", "X77.01.01.05", "X77.01.03", "X77.05"),
                        List.of(new UnitScope.Inherited(Set.of("X77.01"), Set.of("DD"), true))));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "land,       X77.01, DD, true",
        "land,       X77.01, HT, false",
        "commune-11, X77.01, HT, true",
        "commune-11, X77.01, DD, false",
        "district-1, X77.01, DD, true",
        "district-1, X77.02, DD, false"
    })
    void showsADossierToTheSystemOfTheSuccessorAndToTheOldOne(String partner, String role, String field, boolean sees) {
        assertThat(new Party(partners).maySee(partner(partner), new Party.Ground(Set.of(role), field, "COUNTER")))
                .isEqualTo(sees);
    }

    @Test
    void servesAUnitThatIsNotKnownYetIfAPartnerNamesIt() {
        Partners early = new ConfiguredPartners(
                new PartnersProperties(Map.of("early", properties("canonical", null, "Z99"))), UNITS);
        assertThat(early.serving("Z99")).isPresent();
    }

    @Test
    void knowsEverySystemOfASharedUnitAndOfWhatItsSuccessorIs() {
        LocalDate reform = LocalDate.of(2025, 3, 1);
        Map<String, PartnerProperties> sharing = new LinkedHashMap<>();
        sharing.put("before", sharing(null, reform, "BTXH", "NCC"));
        sharing.put("social", sharing(reform, null, "BTXH"));
        sharing.put("merit", sharing(reform, null, "NCC"));
        Partners ministries = new ConfiguredPartners(new PartnersProperties(sharing), UNITS);
        Partner merit = ministries.find("merit").orElseThrow();

        assertThat(ministries.sharing("X77.01.01.05"))
                .extracting(Partner::id)
                .containsExactly("before", "social", "merit");
        assertThat(ministries.sharingNow("X77.05", "NCC")).contains(merit).hasSize(3);
        assertThat(ministries.serving("X77.01.01")).map(Partner::id).contains("before");
        assertThat(ministries.sharing("X77.02")).isEmpty();
        assertThat(new Party(ministries).maySee(merit, new Party.Ground(Set.of("X77.01.01"), "BTXH", "COUNTER")))
                .isTrue();
        assertThat(new ServedUnits(ministries, UNITS).of(merit)).contains("X77.01.01", "X77.05");
    }

    private static PartnerProperties sharing(LocalDate from, LocalDate before, String... fields) {
        return new PartnerProperties(
                "canonical",
                null,
                Set.of("X77.01.01"),
                Set.of(Ability.LABOUR),
                Set.of(fields),
                null,
                null,
                from,
                before,
                Partner.Parking.OnRefusal.PARK,
                null,
                Map.of());
    }

    private Partner partner(String id) {
        return partners.find(id).orElseThrow();
    }

    private static PartnerProperties properties(String kind, String source, String... units) {
        return new PartnerProperties(
                kind,
                source,
                Set.of(units),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                Partner.Parking.OnRefusal.PARK,
                null,
                Map.of());
    }
}

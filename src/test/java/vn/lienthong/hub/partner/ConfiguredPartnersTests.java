package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredPartnersTests {

    private final Partners partners = new ConfiguredPartners(
            new PartnersProperties(Map.of(
                    "district-1", properties("igate", null, "X77.01"),
                    "commune-11", properties("canonical", "urn:xa-1.1", "X77.01.01"),
                    "post", properties("canonical", null))),
            new UnitTree());

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
        assertThat(partners.all()).hasSize(3);
        assertThat(partners.ofKind("canonical"))
                .extracting(Partner::id)
                .containsExactlyInAnyOrder("commune-11", "post");
    }

    @Test
    void servesAUnitThatIsNotKnownYetIfAPartnerNamesIt() {
        Partners early = new ConfiguredPartners(
                new PartnersProperties(Map.of("early", properties("canonical", null, "Z99"))), new UnitTree());
        assertThat(early.serving("Z99")).isPresent();
    }

    @Test
    void knowsEverySystemOfASharedUnitAndThatOfOneDossier() {
        LocalDate reform = LocalDate.of(2025, 3, 1);
        Map<String, PartnerProperties> sharing = new LinkedHashMap<>();
        sharing.put("before", sharing(null, reform, "BTXH", "NCC"));
        sharing.put("social", sharing(reform, null, "BTXH"));
        sharing.put("merit", sharing(reform, null, "NCC"));
        Partners ministries = new ConfiguredPartners(new PartnersProperties(sharing), new UnitTree());

        assertThat(ministries.sharing("X77.01.02"))
                .extracting(Partner::id)
                .containsExactly("before", "social", "merit");
        assertThat(ministries.serves(ministries.find("merit").orElseThrow(), "X77.01.02"))
                .isTrue();
        assertThat(ministries.serves(ministries.find("merit").orElseThrow(), "X77.02"))
                .isFalse();
        assertThat(ministries.serving("X77.01.02", "NCC", reform))
                .map(Partner::id)
                .contains("merit");
        assertThat(ministries.serving("X77.01.02", "NCC", reform.minusDays(1)))
                .map(Partner::id)
                .contains("before");
        assertThat(ministries.serving("X77.02", "NCC", reform)).isEmpty();
    }

    private static PartnerProperties sharing(LocalDate from, LocalDate before, String... fields) {
        return new PartnerProperties(
                "canonical",
                null,
                Set.of("X77.01"),
                Set.of(Ability.LABOUR),
                Set.of(fields),
                null,
                null,
                from,
                before,
                Map.of());
    }

    private static PartnerProperties properties(String kind, String source, String... units) {
        return new PartnerProperties(kind, source, Set.of(units), Set.of(), Set.of(), null, null, null, null, Map.of());
    }
}

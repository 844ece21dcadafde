package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import vn.lienthong.hub.unit.KnownUnits;

/** Partners that join and leave while the hub runs. */
class PartnerRegistryTests {

    private static final KnownUnits UNITS = new KnownUnits("""
            {"code":"X77","name":"t","level":"PROVINCE","validFrom":"2016-01-01"}
            {"code":"X77.01","name":"h","level":"DISTRICT","parent":"X77","validFrom":"2016-01-01"}
            {"code":"X77.01.01","name":"x","level":"COMMUNE","parent":"X77.01","validFrom":"2016-01-01"}
            """, LocalDate.of(2026, 10, 8));

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final List<Object> told = new ArrayList<>();
    private final PartnerRegistry registry = new PartnerRegistry(
            new PartnersProperties(Map.of("igate-1", properties("X77.01"))),
            UNITS,
            new SpringValidatorAdapter(Validation.buildDefaultValidatorFactory().getValidator()),
            beans.getBeanProvider(PartnerRule.class),
            told::add);

    @Test
    void aPartnerThatJoinsTakesItsUnitsAndLeavesThemWhenItGoes() {
        ServedUnits served = new ServedUnits(registry, UNITS);
        Partner district = registry.find("igate-1").orElseThrow();
        assertThat(served.of(district)).containsExactlyInAnyOrder("X77.01", "X77.01.01");

        registry.admit(candidate("dkkd", Map.of("units", "X77.01.01")));
        served.partnersChanged();

        assertThat(registry.serving("X77.01.01").map(Partner::id)).contains("dkkd");
        assertThat(registry.bySource("/partners/dkkd/desk").map(Partner::kind)).contains("dkkd");
        assertThat(served.of(district)).containsExactly("X77.01");
        assertThat(told).containsExactly(new PartnersChanged("dkkd"));

        registry.dismiss("dkkd");
        served.partnersChanged();

        assertThat(registry.find("dkkd")).isEmpty();
        assertThat(served.of(district)).containsExactlyInAnyOrder("X77.01", "X77.01.01");
        assertThat(told).hasSize(2);
    }

    @Test
    void knowsAllWhoShareAUnit() {
        for (String field : List.of("BTXH", "NCC")) {
            registry.admit(candidate(
                    "so-" + field.toLowerCase(Locale.ROOT),
                    Map.of("units", "X77.01.01", "abilities", "LABOUR", "fields", field)));
        }

        assertThat(registry.sharing("X77.01.01"))
                .extracting(Partner::id)
                .containsExactlyInAnyOrder("so-btxh", "so-ncc");
        assertThat(registry.sharingNow("X77.01.01", "NCC")).hasSize(2);
    }

    @Test
    void aConfiguredPartnerNeverLeaves() {
        registry.dismiss("igate-1");

        assertThat(registry.find("igate-1")).isPresent();
        assertThat(told).isEmpty();
    }

    @Test
    void refusesWhatIsAnothersAndChangesNothing() {
        assertThat(refusal("igate-1", Map.of())).contains("is that of a partner in the hub's configuration");
        assertThat(refusal("dkkd", Map.of("units", "X77.01"))).contains("named by two partners");
        assertThat(refusal("dkkd", Map.of("source", "/partners/igate-1/x"))).contains("sources may not overlap");
        assertThat(registry.all()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void asksTheRulesOfOthers() {
        beans.addBean("rule", (PartnerRule) partner -> {
            throw new IllegalStateException("not " + partner.id());
        });

        assertThat(refusal("dkkd", Map.of())).contains("not dkkd");
    }

    @Test
    void namesASettingThatMeansNothing() {
        PartnerRefusedException refused =
                catchThrowableOfType(PartnerRefusedException.class, () -> candidate("dkkd", Map.of("unit", "X77.01")));

        assertThat(refused.violations()).singleElement().satisfies(wrong -> {
            assertThat(wrong.pointer()).isEqualTo("unit");
            assertThat(wrong.message()).isEqualTo("means nothing here");
        });
    }

    private String refusal(String id, Map<String, Object> settings) {
        PartnerRefusedException refused =
                catchThrowableOfType(PartnerRefusedException.class, () -> registry.admit(candidate(id, settings)));
        return refused.violations().toString();
    }

    private PartnerCandidate candidate(String id, Map<String, Object> settings) {
        return registry.read(id, "dkkd", settings);
    }

    private static PartnerProperties properties(String... units) {
        return new PartnerProperties(
                "igate",
                null,
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

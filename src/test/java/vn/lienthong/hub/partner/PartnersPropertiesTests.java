package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class PartnersPropertiesTests {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({PartnersProperties.class, PartnersFolder.class})
    @Import(PartnersFolderBinding.class)
    static class Properties {}

    private final ApplicationContextRunner hub = new ApplicationContextRunner()
            .withUserConfiguration(Properties.class)
            .withPropertyValues("hub.partners.igate-1.kind=igate", "hub.partners.igate-1.units=X77.01");

    @Test
    void knowsNobodyWithoutConfiguration() {
        new ApplicationContextRunner().withUserConfiguration(Properties.class).run(context -> assertThat(
                        context.getBean(PartnersProperties.class).toPartners())
                .isEmpty());
    }

    @Test
    void fillsInTheDefaults() {
        hub.withPropertyValues(
                        "hub.partners.igate-1.connection.base-url=http://localhost:9",
                        "hub.partners.igate-1.poll.backfill-from=2026-01-01T00:00:00+07:00")
                .run(context -> {
                    Partner partner = context.getBean(PartnersProperties.class)
                            .toPartners()
                            .get(0);
                    assertThat(partner.id()).isEqualTo("igate-1");
                    assertThat(partner.source()).isEqualTo("/partners/igate-1");
                    assertThat(partner.units()).containsExactly("X77.01");
                    assertThat(partner.abilities()).isEmpty();
                    assertThat(partner.connection().timeout()).isEqualTo(Duration.ofSeconds(10));
                    assertThat(partner.connection().inFlight()).isEqualTo(4);
                    assertThat(partner.poll())
                            .isEqualTo(new Partner.Poll(
                                    Duration.ofSeconds(60),
                                    Duration.ofMinutes(10),
                                    Instant.parse("2025-12-31T17:00:00Z"),
                                    50));
                });
    }

    @Test
    void readsListsAndSettings() {
        hub.withPropertyValues(
                        "hub.partners.land.kind=canonical",
                        "hub.partners.land.abilities=LAND",
                        "hub.partners.land.fields=DD, BD",
                        "hub.partners.land.settings.dstcode=MAU:X77:MOTCUA")
                .run(context -> {
                    Partner land = context.getBean(PartnersProperties.class)
                            .toPartners()
                            .get(1);
                    assertThat(land.abilities()).containsExactly(Ability.LAND);
                    assertThat(land.fields()).containsExactly("DD", "BD");
                    assertThat(land.settings()).containsEntry("dstcode", "MAU:X77:MOTCUA");
                    assertThat(land.connection()).isNull();
                });
    }

    @Test
    void letsPartnersShareUnitsWhoseDossiersTheyPart() {
        new ApplicationContextRunner()
                .withUserConfiguration(Properties.class)
                .withPropertyValues(
                        "hub.partners.before.kind=canonical",
                        "hub.partners.before.units=X77.80",
                        "hub.partners.before.received-before=2025-03-01",
                        "hub.partners.social.kind=canonical",
                        "hub.partners.social.units=X77.80",
                        "hub.partners.social.abilities=LABOUR",
                        "hub.partners.social.fields=BTXH",
                        "hub.partners.social.received-from=2025-03-01",
                        "hub.partners.merit.kind=canonical",
                        "hub.partners.merit.units=X77.80",
                        "hub.partners.merit.abilities=LABOUR",
                        "hub.partners.merit.fields=NCC,VL",
                        "hub.partners.merit.received-from=2025-03-01")
                .run(context -> assertThat(
                                context.getBean(PartnersProperties.class).toPartners())
                        .extracting(Partner::reception)
                        .containsExactlyInAnyOrder(
                                new Partner.Reception(null, LocalDate.of(2025, 3, 1)),
                                new Partner.Reception(LocalDate.of(2025, 3, 1), null),
                                new Partner.Reception(LocalDate.of(2025, 3, 1), null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hub.partners.b.units=X77.03                                            | name the partner's kind
            hub.partners.b.kind=IGate                                              | must be a slug
            hub.partners.B_1.kind=igate                                            | a partner's id is lower-case
            hub.partners.igate-1.abilities=LAND                                    | need 'fields'
            hub.partners.igate-1.fields=DD                                         | need 'fields'
            hub.partners.igate-1.abilities=FLYING                                  | FLYING
            hub.partners.igate-1.source=/partners/igate-1/                         | does not end in '/'
            hub.partners.igate-1.connection.username=hub                           | the address under which
            hub.partners.igate-1.connection.base-url=localhost                     | must be absolute http
            hub.partners.igate-1.connection.base-url=file:///etc/passwd            | must be absolute http
            hub.partners.igate-1.poll.backfill-from=2026-01-01T00:00:00+07:00      | needs a 'connection'
            hub.partners.igate-1.poll.every=60s                                    | a time with offset
            hub.partners.dir.kind=igate                                            | no partner can be called 'dir'
            hub.partners.b.kind=igate;hub.partners.b.units=X77.01                  | named by two partners
            hub.partners.b.kind=igate;hub.partners.b.units=X77.01;hub.partners.b.received-from=2025-03-01 | or by 'received-from'
            hub.partners.igate-1.received-from=2025-03-01;hub.partners.igate-1.received-before=2025-03-01 | must lie before
            hub.partners.b.kind=igate;hub.partners.b.source=/partners/igate-1/x    | sources may not overlap
            """)
    void refusesToStartAndSaysWhy(String properties, String reason) {
        hub.withPropertyValues(properties.split(";")).run(context -> {
            assertThat(context).hasFailed();
            assertThat(chain(context.getStartupFailure())).contains(reason);
        });
    }

    @Test
    void theFolderOfPartnersIsNoPartner(@TempDir Path folder) {
        hub.withPropertyValues("hub.partners.dir=" + folder).run(context -> {
            assertThat(context.getBean(PartnersProperties.class).toPartners())
                    .extracting(Partner::id)
                    .containsExactly("igate-1");
            assertThat(context.getBean(PartnersFolder.class).path()).contains(folder);
        });
    }

    @Test
    void saysThatTheFolderOfPartnersIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PartnersFolder("/nowhere/at/all").path())
                .withMessageContaining("hub.partners.dir")
                .withMessageContaining("make it, or leave the setting out");
        assertThat(new PartnersFolder(null).path()).isEmpty();
    }

    @Test
    void keepsSecretsOutOfText() {
        hub.withPropertyValues(
                        "hub.partners.igate-1.connection.base-url=http://localhost:9",
                        "hub.partners.igate-1.connection.username=hub",
                        "hub.partners.igate-1.connection.password=geheim",
                        "hub.partners.igate-1.settings.key=geheim")
                .run(context -> {
                    PartnersProperties properties = context.getBean(PartnersProperties.class);
                    Partner partner = properties.toPartners().get(0);
                    assertThat(partner.connection().password()).isEqualTo("geheim");
                    assertThat(properties + " " + partner + " " + partner.connection())
                            .doesNotContain("geheim");
                });
    }

    private static String chain(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            text.append(each).append('\n');
        }
        return text.toString();
    }
}

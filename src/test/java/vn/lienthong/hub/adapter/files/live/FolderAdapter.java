package vn.lienthong.hub.adapter.files.live;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import vn.lienthong.hub.adapter.files.FilesProperties;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.message.FolderDelivery;
import vn.lienthong.hub.adapter.files.route.FolderCheck;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.intake.EventCheck;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.unit.KnownUnits;
import vn.lienthong.hub.unit.Units;

/** One version of a folder, live, with no hub around it and no database. */
public final class FolderAdapter implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-15T02:00:00Z"), ZoneOffset.UTC);
    private static final AnnotationConfigApplicationContext PARTS = parts();

    private final LivePartner live;
    private final Pushes pushes;

    /** @param told what the hub holds from others */
    public FolderAdapter(
            PartnerFolder folder, Intake intake, Collection<DossierEvent> told, FilesProperties properties) {
        VersionStarter starter =
                new VersionStarter(intake, PARTS.getBean(EventCheck.class), new Held(told), properties, CLOCK);
        this.live =
                new LivePartner(starter.start(PARTS.getBean(FolderCheck.class).check(folder)));
        this.pushes = new Pushes(new FolderPartners(null, null, null, null, null, CLOCK) {
            @Override
            public Optional<LivePartner> find(String slug) {
                return Optional.of(live).filter(partner -> slug.equals(folder.slug()));
            }
        });
    }

    public Partner partner() {
        return live.folder().settings().partner();
    }

    public Outcome deliver(Delivery delivery) {
        return live.with((folder, routes) -> FolderDelivery.deliver(folder, routes, delivery))
                .orElseThrow();
    }

    public Push.Reply take(Push push) {
        return pushes.take(push);
    }

    @Override
    public void close() {
        live.retire();
    }

    private static AnnotationConfigApplicationContext parts() {
        AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
        parts.registerBean(Clock.class, () -> CLOCK);
        parts.registerBean(Units.class, KnownUnits::sample);
        parts.registerBean(Validator.class, LocalValidatorFactoryBean::new);
        parts.register(Scan.class);
        parts.refresh();
        return parts;
    }

    /** No configuration of its own, lest the whole hub finds it in its tests. */
    @ConfigurationPropertiesScan({"vn.lienthong.hub.partner", "vn.lienthong.hub.intake"})
    @ComponentScan(
            basePackages = {
                "vn.lienthong.hub.partner",
                "vn.lienthong.hub.intake",
                "vn.lienthong.hub.adapter.files.folder",
                "vn.lienthong.hub.adapter.files.route"
            },
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(PartnerRegistry|EventCheck|MessageReader|EventSchemas|IntakeClock"
                                    + "|SettingsReader|FolderCheck)"))
    static class Scan {}

    /** Answers from memory what the hub holds from others. */
    private static final class Held extends Echoes {

        private final Map<String, OthersFacts> facts = new HashMap<>();

        private Held(Collection<DossierEvent> told) {
            super(null);
            told.forEach(event -> facts.merge(
                    event.subject(),
                    new OthersFacts(List.of(new OthersFact(event.type(), event.time(), event.fact())), null),
                    (one, more) -> new OthersFacts(
                            java.util.stream.Stream.concat(one.facts().stream(), more.facts().stream())
                                    .toList(),
                            null)));
        }

        @Override
        Told told(Partner partner, Collection<com.fasterxml.jackson.databind.JsonNode> events) {
            return new Told(facts);
        }
    }
}

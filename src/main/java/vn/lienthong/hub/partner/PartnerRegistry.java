package vn.lienthong.hub.partner;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.Units;

/** The partners as configured and those that joined since. Readers see one state or the next, never a part of both. */
@Component
class PartnerRegistry implements Partners, PartnerAdmission {

    private final PartnersProperties configured;
    private final Units units;
    private final CandidateReader reader;
    private final ObjectProvider<PartnerRule> rules;
    private final ApplicationEventPublisher events;
    private final Map<String, PartnerProperties> joined = new LinkedHashMap<>();
    private volatile ConfiguredPartners current;

    PartnerRegistry(
            PartnersProperties configured,
            Units units,
            Validator validator,
            ObjectProvider<PartnerRule> rules,
            ApplicationEventPublisher events) {
        this.configured = configured;
        this.units = units;
        this.reader = new CandidateReader(validator);
        this.rules = rules;
        this.events = events;
        this.current = new ConfiguredPartners(configured, units);
    }

    @Override
    public PartnerCandidate read(String id, String kind, Map<String, Object> settings) {
        return new PartnerCandidate(id, reader.read(kind, settings));
    }

    @Override
    public synchronized void check(PartnerCandidate candidate) {
        with(candidate);
    }

    @Override
    public void admit(PartnerCandidate candidate) {
        synchronized (this) {
            current = with(candidate);
            joined.put(candidate.id(), candidate.properties());
        }
        events.publishEvent(new PartnersChanged(candidate.id()));
    }

    @Override
    public void dismiss(String id) {
        synchronized (this) {
            if (joined.remove(id) == null) {
                return;
            }
            current = new ConfiguredPartners(together(joined), units);
        }
        events.publishEvent(new PartnersChanged(id));
    }

    private ConfiguredPartners with(PartnerCandidate candidate) {
        if (configured.partners().containsKey(candidate.id())) {
            throw refused("id", "is that of a partner in the hub's configuration; choose another");
        }
        Map<String, PartnerProperties> all = new LinkedHashMap<>(joined);
        all.put(candidate.id(), candidate.properties());
        try {
            ConfiguredPartners next = new ConfiguredPartners(together(all), units);
            rules.orderedStream().forEach(rule -> rule.check(candidate.partner()));
            return next;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw refused("", e.getMessage());
        }
    }

    /** Rules between partners are checked as at the start. */
    private PartnersProperties together(Map<String, PartnerProperties> more) {
        Map<String, PartnerProperties> all = new LinkedHashMap<>(configured.partners());
        all.putAll(more);
        return new PartnersProperties(all);
    }

    private static PartnerRefusedException refused(String setting, String why) {
        return new PartnerRefusedException(List.of(new Violation(setting, why)));
    }

    @Override
    public Collection<Partner> all() {
        return current.all();
    }

    @Override
    public Optional<Partner> find(String id) {
        return current.find(id);
    }

    @Override
    public List<Partner> ofKind(String kind) {
        return current.ofKind(kind);
    }

    @Override
    public Optional<Partner> bySource(String source) {
        return current.bySource(source);
    }

    @Override
    public Optional<Partner> serving(String unit) {
        return current.serving(unit);
    }

    @Override
    public Optional<Partner> servingNow(String unit, String field) {
        return current.servingNow(unit, field);
    }

    @Override
    public List<Partner> sharing(String unit) {
        return current.sharing(unit);
    }

    @Override
    public List<Partner> sharingNow(String unit, String field) {
        return current.sharingNow(unit, field);
    }
}

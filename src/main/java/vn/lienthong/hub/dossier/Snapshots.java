package vn.lienthong.hub.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.delivery.Deliveries;
import vn.lienthong.hub.delivery.Deliveries.Recipient;
import vn.lienthong.hub.delivery.DeliveryContent;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

/** What deliveries carry: the fact, and the fold of everything known at the moment of sending. */
@Component
class Snapshots implements DeliveryContent {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    private final FactRows facts;
    private final DossierStore store;
    private final Fold fold;
    private final SnapshotBuilder builder;
    private final Deliveries deliveries;

    Snapshots(FactRows facts, DossierStore store, Fold fold, SnapshotBuilder builder, Deliveries deliveries) {
        this.facts = facts;
        this.store = store;
        this.fold = fold;
        this.builder = builder;
        this.deliveries = deliveries;
    }

    /**
     * Any number of deliveries with four reads; one snapshot of the database for all of them. Of a dossier that has become
     * UNKNOWN, because its reception was annulled, there is nothing to tell; and who was not told must not count as told
     * when it is received anew.
     */
    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Content> load(Collection<Wanted> wanted) {
        Set<Long> ids = wanted.stream().map(Wanted::dossierId).collect(Collectors.toSet());
        Map<Long, List<StoredFact>> histories = facts.ofDossiersInDetail(ids);
        Map<Long, String> codes = store.codes(ids);
        Map<Long, List<Alias>> aliases = store.aliases(ids);
        Map<Recipient, Set<Long>> told = deliveries.toldFacts(
                wanted.stream().map(Snapshots::recipient).distinct().toList());
        Map<UUID, Content> contents = new HashMap<>();
        for (Wanted each : wanted) {
            List<StoredFact> history = histories.getOrDefault(each.dossierId(), List.of());
            history.stream()
                    .filter(fact -> fact.id() == each.fact())
                    .findFirst()
                    .map(fact -> content(
                            fact,
                            history,
                            codes.get(each.dossierId()),
                            aliases.getOrDefault(each.dossierId(), List.of()),
                            new Listener(each.partner(), told.getOrDefault(recipient(each), Set.of()))))
                    .filter(content -> content.dossier().state() != DossierState.UNKNOWN)
                    .ifPresent(content -> contents.put(each.delivery(), content));
        }
        return contents;
    }

    @Override
    @Transactional
    public void learnAlias(long dossierId, String partner, String value) {
        if (!store.addAlias(dossierId, Names.alias(partner, value))) {
            log.info("the name that {} gave to dossier {} is known already", partner, dossierId);
        }
    }

    private Content content(
            StoredFact fact, List<StoredFact> history, String code, List<Alias> aliases, Listener listener) {
        Dossier dossier = fold.of(history);
        Told told = new Told(dossier, history);
        List<DossierSnapshot.Step> steps = dossier.history().stream()
                .filter(step -> step.said().type() == FactType.PROGRESSED && !step.annulled())
                .filter(step -> listener.missed(step.said(), fact))
                .map(step -> builder.step(step, (vn.lienthong.hub.event.Fact.Progressed) told.fact(step)))
                .toList();
        List<Alias> others = new ArrayList<>(aliases);
        others.removeIf(alias -> alias.value().equals(code));
        boolean wasTold = !listener.told().isEmpty()
                || history.stream().anyMatch(each -> listener.partner().equals(each.partner()));
        return new Content(
                new DossierEvent(fact.ref().source(), fact.ref().id(), code, fact.happenedAt(), Told.asSaid(fact)),
                builder.build(code, dossier, told, others, wasTold, steps));
    }

    private static Recipient recipient(Wanted wanted) {
        return new Recipient(wanted.dossierId(), wanted.partner());
    }

    /** The partner that hears, and the facts that it was told. */
    private record Listener(String partner, Set<Long> told) {

        /**
         * Whether a step goes along with this fact: the fact itself, and with the first fact that the partner is told,
         * the steps that came before it (while the dossier was UNKNOWN, or before the partner had to hear).
         */
        boolean missed(StoredFact step, StoredFact fact) {
            if (step.id() == fact.id()) {
                return true;
            }
            return told.isEmpty() && step.id() < fact.id() && !Objects.equals(step.partner(), partner);
        }
    }
}

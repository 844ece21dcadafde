package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryQueue;
import vn.lienthong.hub.delivery.DeliveryQueue.NewDelivery;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.routing.Happening;
import vn.lienthong.hub.routing.Routing;

/** What follows from a change inside the accepting transaction: deliveries are planned, listeners hear of it. */
@Component
class Aftermath {

    private final Partners partners;
    private final DeliveryQueue deliveries;
    private final ObjectProvider<DossierListener> listeners;

    Aftermath(Partners partners, DeliveryQueue deliveries, ObjectProvider<DossierListener> listeners) {
        this.partners = partners;
        this.deliveries = deliveries;
        this.listeners = listeners;
    }

    /** Decides who must hear of a fact just applied; written later, with everything else. */
    void plan(OpenDossier dossier, Dossier before, NewFact fact) {
        Dossier now = dossier.now;
        Set<String> recipients = Routing.recipients(
                new Happening(
                        fact.type(),
                        fact.partner(),
                        now.state(),
                        now.channel(),
                        now.fieldCode().orElse(null),
                        now.receivingUnit(),
                        before == null ? null : before.competentUnit(),
                        now.competentUnit(),
                        fact.data().path("toUnit").asText(null),
                        receivedOn(now.milestones())),
                partners);
        long factId = dossier.facts.get(dossier.facts.size() - 1).id();
        for (String partner : recipients) {
            dossier.newDeliveries.add(new NewDelivery(
                    partner, dossier.id, ++dossier.sequence, factId, fact.type().factName()));
        }
    }

    private static LocalDate receivedOn(Milestones times) {
        Instant taken = times.receivedAt() == null ? times.registeredAt() : times.receivedAt();
        return taken == null ? null : LocalDate.ofInstant(taken, VietnamTime.OFFSET);
    }

    void announce(List<OpenDossier> changed) {
        List<NewDelivery> planned = changed.stream()
                .flatMap(dossier -> dossier.newDeliveries.stream())
                .toList();
        if (!planned.isEmpty()) {
            deliveries.enqueue(planned);
        }
        hear(changed.stream()
                .map(dossier -> new DossierChange(dossier.id, dossier.before, dossier.now, dossier.updatedAt))
                .toList());
    }

    /**
     * @param facts the joined history, by id as it is read ever after
     * @param at when the hub heard that they are one
     * @return the older dossier with the joined history, renumbered and folded again; already written
     */
    OpenDossier merge(OpenDossier younger, OpenDossier older, List<StoredFact> facts, Fold fold, Instant at) {
        long sequence = deliveries.merge(younger.id, older.id, Math.max(younger.sequence, older.sequence) + 1) - 1;
        OpenDossier result = new OpenDossier(older.id, older.code, sequence, facts, fold.of(facts));
        hear(List.of(
                new DossierChange(older.id, older.now, result.now, at),
                new DossierChange(younger.id, younger.now, null, at)));
        return result;
    }

    private void hear(List<DossierChange> changes) {
        listeners.orderedStream().forEach(listener -> listener.changed(changes));
    }
}

package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.delivery.DeliveryQueue.NewDelivery;
import vn.lienthong.hub.event.Alias;

/** A dossier that is locked and worked on in one session, with what is still to be written. */
final class OpenDossier {

    final long id;
    String code;
    long sequence;
    Instant updatedAt;
    /** As it stood when the session began; null if it is new. */
    final Dossier before;

    Dossier now;
    final List<StoredFact> facts;
    /** Whether each came as the subject of a message (a code people use) or as a further name. */
    final Map<Alias, Boolean> newAliases = new LinkedHashMap<>();

    final List<StoredFact> newFacts = new ArrayList<>();
    final List<NewDelivery> newDeliveries = new ArrayList<>();

    OpenDossier(long id, String code, long sequence, List<StoredFact> facts, Dossier before) {
        this.id = id;
        this.code = code;
        this.sequence = sequence;
        this.facts = new ArrayList<>(facts);
        this.before = before;
        this.now = before;
    }

    boolean changed() {
        return !newFacts.isEmpty() || !newAliases.isEmpty();
    }

    /**
     * The main code is the one under which the dossier was taken in; until that is known, the first one heard.
     */
    void add(StoredFact fact, Alias subject) {
        if (fact.type().isIntake() && (now == null || now.procedureCode() == null)) {
            code = subject.value();
        }
        facts.add(fact);
        newFacts.add(fact);
        updatedAt = fact.recordedAt();
    }
}

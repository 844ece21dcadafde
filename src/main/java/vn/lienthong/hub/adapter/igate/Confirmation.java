package vn.lienthong.hub.adapter.igate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

/** Decides whether something that a row shows is only what the hub told the partner. */
final class Confirmation {

    /** The state that a partner is told after each of these; other facts leave the state alone. */
    private static final Map<FactType, DossierState> LEADS_TO = new EnumMap<>(Map.ofEntries(
            Map.entry(FactType.REGISTERED, DossierState.REGISTERED),
            Map.entry(FactType.RECEIVED, DossierState.RECEIVED),
            Map.entry(FactType.REFUSED, DossierState.REFUSED),
            Map.entry(FactType.PROGRESSED, DossierState.IN_PROGRESS),
            Map.entry(FactType.SUPPLEMENT_REQUESTED, DossierState.SUPPLEMENT_REQUESTED),
            Map.entry(FactType.SUPPLEMENTED, DossierState.IN_PROGRESS),
            Map.entry(FactType.PAYMENT_REQUESTED, DossierState.PAYMENT_REQUESTED),
            Map.entry(FactType.PAID, DossierState.IN_PROGRESS),
            Map.entry(FactType.WITHDRAWN, DossierState.WITHDRAWN),
            Map.entry(FactType.STOPPED, DossierState.STOPPED),
            Map.entry(FactType.COMPLETED, DossierState.COMPLETED),
            Map.entry(FactType.RETURNED, DossierState.RETURNED),
            Map.entry(FactType.REOPENED, DossierState.IN_PROGRESS)));

    private final Told.Dossier told;
    private final Tables tables;

    Confirmation(Told.Dossier told, Tables tables) {
        this.told = told;
        this.tables = tables;
    }

    /**
     * A fact is confirmed if the hub holds the same at the same time (to the millisecond, as the vendor writes it). One
     * that only the status shows has no time of its own: it is confirmed if the last state that the hub told is written
     * with this status, not later than the row's change, and no other reason is given.
     */
    boolean confirms(RowFact fact, String status) {
        return RowFact.STATUS.equals(fact.slot())
                ? confirmsStatus(fact, status)
                : told.facts().stream()
                        .anyMatch(known -> known.type() == fact.type() && same(known.time(), fact.time()));
    }

    /**
     * An appointment is confirmed if it is the current one, or one that the hub told and the row never showed: an older
     * one that comes back after others is a change.
     */
    boolean confirmsAppointment(Instant appointment, Collection<Instant> shown) {
        return same(told.dueAt(), appointment)
                || (!shown.contains(appointment)
                        && told.facts().stream().anyMatch(known -> same(known.promisedAt(), appointment)));
    }

    private boolean confirmsStatus(RowFact fact, String status) {
        List<Told.KnownFact> states = told.facts().stream()
                .filter(known -> LEADS_TO.containsKey(known.type()))
                .filter(known -> !cut(known.time()).isAfter(fact.time()))
                .sorted(Comparator.comparing(Told.KnownFact::time).thenComparing(Told.KnownFact::type))
                .toList();
        if (states.isEmpty()) {
            return false;
        }
        Told.KnownFact last = states.get(states.size() - 1);
        return writtenAs(last.type()).filter(status::equals).isPresent()
                && (same(last.time(), fact.time()) || sameText(last.text(), fact));
    }

    private Optional<String> writtenAs(FactType type) {
        return tables.status(LEADS_TO.get(type)).map(String::valueOf);
    }

    private static boolean sameText(String told, RowFact fact) {
        return told == null || Set.copyOf(RowDigests.texts(fact.fact())).contains(told);
    }

    private static boolean same(Instant known, Instant shown) {
        return known != null && cut(known).equals(shown);
    }

    private static Instant cut(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}

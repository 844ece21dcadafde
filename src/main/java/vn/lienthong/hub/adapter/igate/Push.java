package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;

/**
 * What of a delivery this vendor is told, in the hub's terms.
 *
 * @param rowId the vendor's id of the row, null if it is not known
 */
record Push(Delivery delivery, Tables tables, String rowId) {

    private static final Pattern ROW_ID = Pattern.compile("[0-9a-f]{24}");
    private static final Set<DossierState> FINISHED =
            Set.of(DossierState.WITHDRAWN, DossierState.STOPPED, DossierState.COMPLETED);
    private static final List<String> TEXTS = List.of("reason", "note", "stage");

    /** With the row's id as the hub has learned it; among several names in the partner's system the one shaped like it. */
    static Push of(Delivery delivery, Tables tables) {
        List<String> names = names(delivery);
        return new Push(
                delivery,
                tables,
                names.stream()
                        .filter(name -> ROW_ID.matcher(name).matches())
                        .findFirst()
                        .orElse(names.isEmpty() ? null : names.get(0)));
    }

    Push withRowId(String id) {
        return new Push(delivery, tables, id);
    }

    DossierSnapshot dossier() {
        return delivery.dossier();
    }

    boolean partnerHasIt() {
        return dossier().partnerWasTold() || rowId != null;
    }

    /** The partner's own code if it is another than the row's id, else the dossier's main one. */
    String code() {
        return names(delivery).stream()
                .filter(name -> !name.equals(rowId))
                .findFirst()
                .orElse(dossier().code());
    }

    String nationCode() {
        return dossier().alias(Alias.NATIONAL);
    }

    /** Since when the folded state holds: of a final one its own time, not that of a late fact. */
    Instant since() {
        Instant own = null;
        if (dossier().state() == DossierState.RETURNED) {
            own = dossier().returnedAt();
        } else if (FINISHED.contains(dossier().state())) {
            own = dossier().finishedAt();
        }
        return own != null ? own : delivery.event().time();
    }

    /** The vendor's id of the competent unit, else of the receiving one. */
    Optional<String> agency() {
        return known(dossier().competentUnit()).or(() -> known(dossier().receivingUnit()));
    }

    /** Why, in the words of who said it; empty if they said nothing. */
    String text() {
        JsonNode data = EventJson.write(delivery.event()).path("data");
        return TEXTS.stream()
                .map(name -> data.path(name).asText(""))
                .filter(text -> !text.isBlank())
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .findFirst()
                .orElse("");
    }

    private Optional<String> known(String unit) {
        return unit == null ? Optional.empty() : tables.agencyOf(unit);
    }

    private static List<String> names(Delivery delivery) {
        String system = delivery.partner().id();
        return delivery.dossier().aliases().stream()
                .filter(alias -> alias.system().equals(system))
                .map(Alias::value)
                .filter(name -> !name.equals(delivery.dossier().code()))
                .toList();
    }
}

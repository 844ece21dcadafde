package vn.lienthong.hub.routing;

import java.time.LocalDate;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

/**
 * A change of a dossier, as far as it decides who must hear of it.
 *
 * @param saidBy id of the partner who said it, or null
 * @param state the folded state after everything known
 * @param field code of the procedure's field, or null
 * @param receivingUnit unit at whose desk it was handed in
 * @param competentBefore who held it before the fact, null for a new dossier
 * @param competentAfter who holds it after the fact
 * @param toUnit where a step leads, or null
 * @param receivedOn when it was received, or registered while it is not received; null if neither is known
 */
public record Happening(
        FactType fact,
        String saidBy,
        DossierState state,
        Channel channel,
        String field,
        String receivingUnit,
        String competentBefore,
        String competentAfter,
        String toUnit,
        LocalDate receivedOn) {}

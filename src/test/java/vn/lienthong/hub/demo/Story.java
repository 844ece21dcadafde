package vn.lienthong.hub.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/**
 * One dossier of the day.
 *
 * @param code of national shape, not used on any day before
 * @param dueAt as printed on the slip
 * @param moves in the order in which they happened
 */
record Story(String code, Way way, Plot plot, Instant dueAt, List<Move> moves) {

    /** What was said when it was handed in, where that came before the reception. */
    Fact.Registered registered() {
        return (Fact.Registered) move(FactType.REGISTERED).orElseThrow().fact();
    }

    /** What was said when it came in. */
    Fact.Received received() {
        return (Fact.Received) move(FactType.RECEIVED).orElseThrow().fact();
    }

    Optional<Move> move(FactType type) {
        return moves.stream().filter(move -> FactType.of(move.fact()) == type).findFirst();
    }

    /** Where it stands when everything is told. */
    DossierState ending() {
        return move(FactType.RETURNED).isPresent() ? DossierState.RETURNED : plot.state();
    }
}

package vn.lienthong.hub.dossier;

import static vn.lienthong.hub.dossier.Position.COMPLETED;
import static vn.lienthong.hub.dossier.Position.IN_PROGRESS;
import static vn.lienthong.hub.dossier.Position.PAYMENT_REQUESTED;
import static vn.lienthong.hub.dossier.Position.RECEIVED;
import static vn.lienthong.hub.dossier.Position.REFUSED;
import static vn.lienthong.hub.dossier.Position.REGISTERED;
import static vn.lienthong.hub.dossier.Position.RETURNED;
import static vn.lienthong.hub.dossier.Position.STOPPED;
import static vn.lienthong.hub.dossier.Position.SUPPLEMENT_BEFORE_RECEPTION;
import static vn.lienthong.hub.dossier.Position.SUPPLEMENT_REQUESTED;
import static vn.lienthong.hub.dossier.Position.UNKNOWN;
import static vn.lienthong.hub.dossier.Position.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.event.FactType;

/**
 * The table of states: which fact moves a dossier from where to where. One value; what it does not name is not allowed,
 * is kept and marked, and has no effect.
 */
final class FactTable {

    private static final Set<Position> OPEN =
            EnumSet.of(RECEIVED, IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED);
    private static final Map<FactType, Map<Position, Position>> MOVES = new EnumMap<>(FactType.class);

    static {
        move(FactType.REGISTERED, EnumSet.of(UNKNOWN), REGISTERED);
        move(FactType.RECEIVED, EnumSet.of(UNKNOWN, REGISTERED, SUPPLEMENT_BEFORE_RECEPTION), RECEIVED);
        move(FactType.REFUSED, EnumSet.of(REGISTERED, SUPPLEMENT_BEFORE_RECEPTION), REFUSED);
        move(FactType.PROGRESSED, OPEN, IN_PROGRESS);
        move(FactType.SUPPLEMENT_REQUESTED, EnumSet.of(REGISTERED), SUPPLEMENT_BEFORE_RECEPTION);
        move(FactType.SUPPLEMENT_REQUESTED, EnumSet.of(RECEIVED, IN_PROGRESS), SUPPLEMENT_REQUESTED);
        move(FactType.SUPPLEMENTED, EnumSet.of(SUPPLEMENT_BEFORE_RECEPTION), REGISTERED);
        move(FactType.SUPPLEMENTED, EnumSet.of(SUPPLEMENT_REQUESTED), IN_PROGRESS);
        move(FactType.PAYMENT_REQUESTED, EnumSet.of(RECEIVED, IN_PROGRESS), PAYMENT_REQUESTED);
        move(FactType.PAID, EnumSet.of(PAYMENT_REQUESTED), IN_PROGRESS);
        stay(FactType.WITHDRAWAL_REQUESTED, EnumSet.of(REGISTERED, SUPPLEMENT_BEFORE_RECEPTION));
        stay(FactType.WITHDRAWAL_REQUESTED, OPEN);
        move(FactType.WITHDRAWN, EnumSet.of(REGISTERED), WITHDRAWN);
        move(FactType.WITHDRAWN, OPEN, WITHDRAWN);
        move(FactType.STOPPED, EnumSet.of(REGISTERED), STOPPED);
        move(FactType.STOPPED, OPEN, STOPPED);
        move(FactType.COMPLETED, OPEN, COMPLETED);
        move(FactType.RETURNED, EnumSet.of(STOPPED, COMPLETED), RETURNED);
        move(FactType.RETURNED, OPEN, RETURNED);
        move(FactType.REOPENED, EnumSet.of(COMPLETED), IN_PROGRESS);
        stay(FactType.RESCHEDULED, OPEN);
        stay(FactType.TRANSFERRED, OPEN);
        for (FactType post : Set.of(
                FactType.POST_ACCEPTED,
                FactType.HANDED_OVER,
                FactType.POST_ATTEMPTED,
                FactType.POST_DELIVERED,
                FactType.POST_RETURNED)) {
            stay(post, EnumSet.allOf(Position.class));
        }
        stay(FactType.CORRECTED, EnumSet.allOf(Position.class));
    }

    private FactTable() {}

    /** @return where the fact leads, or empty if it is not allowed there */
    static Optional<Position> next(FactType fact, Position from) {
        return Optional.ofNullable(MOVES.getOrDefault(fact, Map.of()).get(from));
    }

    private static void move(FactType fact, Set<Position> from, Position to) {
        Map<Position, Position> row = MOVES.computeIfAbsent(fact, any -> new EnumMap<>(Position.class));
        from.forEach(position -> row.put(position, to));
    }

    private static void stay(FactType fact, Set<Position> from) {
        from.forEach(position -> move(fact, EnumSet.of(position), position));
    }
}

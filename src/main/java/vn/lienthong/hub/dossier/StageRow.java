package vn.lienthong.hub.dossier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.lienthong.hub.procedure.Stage;
import vn.lienthong.hub.unit.Unit;

/** The stages of a procedure in their row, by place from 0: how senders name them, which run beside each other. */
final class StageRow {

    private static final String COMPETENT = "COMPETENT";
    private static final String RECEIVING = "RECEIVING";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final List<Stage> stages;
    private final int[] groups;
    private final Places places;

    StageRow(List<Stage> stages, Places places) {
        this.stages = stages;
        this.places = places;
        this.groups = new int[stages.size()];
        int group = -1;
        for (int i = 0; i < groups.length; i++) {
            String beside = stages.get(i).parallelWith();
            groups[i] = beside == null ? ++group : groups[lastBefore(i, beside)];
        }
    }

    int size() {
        return stages.size();
    }

    Stage stage(int place) {
        return stages.get(place);
    }

    /** Stages of one group run beside each other; a greater group is later. */
    int group(int place) {
        return groups[place];
    }

    /** Number and role, as {@code 2 DISTRICT}. */
    String label(int place) {
        return (place + 1) + " " + stages.get(place).role();
    }

    /** The stage whose number a sender gave. */
    OptionalInt numbered(String name) {
        boolean known = name != null && NUMBER.matcher(name.strip()).matches();
        int number = known ? Integer.parseInt(name.strip()) : 0;
        return number >= 1 && number <= size() ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }

    /** The places of a role, in their row; letter case does not matter. */
    IntStream of(String role) {
        return role == null
                ? IntStream.empty()
                : IntStream.range(0, size())
                        .filter(place -> stages.get(place).role().equalsIgnoreCase(role.strip()));
    }

    /** The last place up to which stages of the same agency follow each other. */
    int sameAgencyUpTo(int place) {
        int last = place;
        while (last + 1 < size()
                && stages.get(last + 1).parallelWith() == null
                && stages.get(last + 1).role().equals(stages.get(place).role())) {
            last++;
        }
        return last;
    }

    /** Whether a stage's role is the very part that a unit has: competent, receiving, or its level. */
    boolean meansExactly(int place, String unit, Parts parts) {
        String role = stages.get(place).role();
        return is(role, COMPETENT) && unit.equals(parts.competent())
                || is(role, RECEIVING) && unit.equals(parts.receiving())
                || isLevel(role, places.level(unit));
    }

    /** Whether a stage's role is the level of the place that an office serves. */
    boolean meansByPlace(int place, String unit) {
        return isLevel(stages.get(place).role(), places.levelServed(unit));
    }

    /** Who must hold a stage of which nobody said who got it; null if that does not follow from its role. */
    String holder(int place, Parts parts) {
        String role = stages.get(place).role();
        if (is(role, COMPETENT)) {
            return parts.competent();
        }
        if (is(role, RECEIVING) || isLevel(role, places.level(parts.receiving()))) {
            return parts.receiving();
        }
        return isLevel(role, places.levelServed(parts.competent())) ? parts.competent() : null;
    }

    /** @param receiving who took it in, @param competent who is competent now */
    record Parts(String receiving, String competent) {}

    private static boolean is(String role, String other) {
        return role.equalsIgnoreCase(other);
    }

    private static boolean isLevel(String role, Optional<Unit.Level> level) {
        return level.isPresent() && is(role, level.get().name());
    }

    private int lastBefore(int place, String role) {
        for (int i = place - 1; i >= 0; i--) {
            if (stages.get(i).role().equals(role)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no earlier stage has the role " + role);
    }
}

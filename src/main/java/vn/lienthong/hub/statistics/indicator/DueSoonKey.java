package vn.lienthong.hub.statistics.indicator;

import java.util.Comparator;

/** What the dossiers of a group have in common; null where it was not asked for, or is not known. */
record DueSoonKey(String unit, String field, String procedure, String stage) {

    private static final Comparator<String> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    static final Comparator<DueSoonKey> ORDER = Comparator.comparing(DueSoonKey::unit, UNKNOWN_LAST)
            .thenComparing(DueSoonKey::field, UNKNOWN_LAST)
            .thenComparing(DueSoonKey::procedure, UNKNOWN_LAST)
            .thenComparing(DueSoonKey::stage, UNKNOWN_LAST);
}

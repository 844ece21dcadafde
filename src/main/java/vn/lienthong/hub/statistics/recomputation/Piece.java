package vn.lienthong.hub.statistics.recomputation;

import java.util.List;

/**
 * Some dossiers that are recomputed together.
 *
 * @param after the id before the piece: everything behind it, up to the last of these, belongs to the piece or is done
 * @param dossiers their ids, in order
 */
record Piece(long after, List<Long> dossiers) {

    boolean isEmpty() {
        return dossiers.isEmpty();
    }

    long last() {
        return dossiers.get(dossiers.size() - 1);
    }
}

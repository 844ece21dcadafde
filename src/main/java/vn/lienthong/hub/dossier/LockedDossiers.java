package vn.lienthong.hub.dossier;

import java.util.List;
import java.util.Map;
import vn.lienthong.hub.event.Alias;

/**
 * Rows locked for a session, with the names that led to them, their histories as they arrived, and ids for what may be
 * added.
 */
record LockedDossiers(Map<Alias, Long> names, List<Row> rows, Map<Long, List<StoredFact>> facts, IdPool ids) {

    record Row(long id, String code, long sequence) {}
}

package vn.lienthong.hub.lookup;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierQuery;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.DossierRow;

/**
 * Dossiers in pages, the longest known first. The order is that of a key that a dossier is given once and keeps, and a
 * cursor is a place in that order, not a count. So under change:
 *
 * <ul>
 *   <li>a dossier that was known when the first page was asked for, and fits the filter all the while, comes exactly
 *       once, whatever happens to it or to others;
 *   <li>none comes twice, also not under another name after a merge: that keeps the place of the older one;
 *   <li>one that becomes known meanwhile comes later or not at all; one that begins or ceases to fit meanwhile may come
 *       or not; each comes as it stands when its page is read.
 * </ul>
 *
 * <p>A cursor never grows old, holds no rights, and may be used with another filter.
 */
@Component
class DossierList {

    private final DossierReader dossiers;

    DossierList(DossierReader dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * @param cursor the last dossier of the page before, or null
     * @throws vn.lienthong.hub.fault.Fault {@code invalid-parameter} if the cursor is none
     */
    DossierPage page(DossierQuery query, UUID cursor, int limit) {
        long after = cursor == null
                ? 0
                : dossiers.position(cursor).orElseThrow(() -> ListParameters.wrong("cursor", ListParameters.CURSOR));
        List<DossierRow> found = dossiers.page(query, after, limit + 1);
        boolean more = found.size() > limit;
        List<DossierRow> rows = more ? found.subList(0, limit) : found;
        return new DossierPage(
                rows.stream().map(row -> DossierSummary.of(row, query.now())).toList(),
                more ? rows.get(limit - 1).uid().toString() : null);
    }
}

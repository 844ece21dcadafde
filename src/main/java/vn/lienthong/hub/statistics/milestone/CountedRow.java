package vn.lienthong.hub.statistics.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.hub.deadline.Verdict;

/**
 * What the counters of form II.06a see of a row, and by what it is told from others.
 *
 * @param tellsUntil exclusive; null: without an end
 * @param field empty where the catalogue does not know the procedure
 * @param finishedOn null while it is not finished
 * @param verdict null while it is not finished
 */
record CountedRow(
        long dossierId,
        LocalDate tellsFrom,
        LocalDate tellsUntil,
        UUID fingerprint,
        String unit,
        String field,
        boolean online,
        LocalDate receivedOn,
        LocalDate finishedOn,
        Verdict verdict,
        List<Days> overdue) {

    static CountedRow of(Milestone row) {
        return new CountedRow(
                row.dossierId(),
                row.days().from(),
                row.days().until(),
                Fingerprint.of(row),
                row.unit(),
                row.fieldCode() == null ? "" : row.fieldCode(),
                row.channel().equals("ONLINE"),
                Day.of(row.receivedAt()),
                row.finish() == null ? null : Day.of(row.finish().at()),
                row.finish() == null ? null : row.finish().verdict(),
                row.overdue());
    }
}

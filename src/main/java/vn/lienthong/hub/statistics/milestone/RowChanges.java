package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is to be written of some dossiers: rows that come and go, and what that changes in the ledger of the form. */
final class RowChanges {

    /**
     * A row that comes.
     *
     * @param knownFrom since when it is known
     * @param knownTo since when it is known otherwise, if that was before anything of it was written; else null
     */
    record Row(Milestone said, CountedRow counted, Instant knownFrom, Instant knownTo) {

        private Row(Milestone said, Instant knownFrom) {
            this(said, CountedRow.of(said), knownFrom, null);
        }

        private Row until(Instant known) {
            return new Row(said, counted, knownFrom, known);
        }
    }

    /**
     * A row of the table that is known otherwise.
     *
     * @param fingerprint by which the table must have it
     * @param knownTo since when
     * @param replaced whether another one comes in its place
     */
    record Gone(long dossierId, LocalDate tellsFrom, UUID fingerprint, Instant knownTo, boolean replaced) {}

    /** Everything that was known of a dossier from a moment on. */
    record Version(Instant known, List<Milestone> rows) {}

    final List<Row> came = new ArrayList<>();
    final List<Gone> gone = new ArrayList<>();
    final List<Row> passed = new ArrayList<>();
    final FormChanges form = new FormChanges();

    /**
     * A row that says the same stays as it is.
     *
     * @param standing what stands in the table of a dossier
     * @param now what counts of it instead
     */
    void change(List<CountedRow> standing, List<Milestone> now, Instant known) {
        Map<LocalDate, CountedRow> left = new LinkedHashMap<>();
        standing.forEach(row -> left.put(row.tellsFrom(), row));
        for (Milestone said : now) {
            Row row = new Row(said, known);
            CountedRow old = left.remove(row.counted().tellsFrom());
            if (old == null || !old.fingerprint().equals(row.counted().fingerprint())) {
                came.add(row);
                form.came(row.counted(), known);
                if (old != null) {
                    goes(old, known, true);
                }
            }
        }
        left.values().forEach(old -> goes(old, known, false));
    }

    private void goes(CountedRow row, Instant known, boolean replaced) {
        gone.add(new Gone(row.dossierId(), row.tellsFrom(), row.fingerprint(), known, replaced));
        form.gone(row, known);
    }

    /** @param versions of a dossier of which nothing was ever known, in their order */
    void tell(List<Version> versions) {
        Map<LocalDate, Row> standing = new LinkedHashMap<>();
        for (Version version : versions) {
            Map<LocalDate, Row> left = standing;
            standing = new LinkedHashMap<>();
            for (Milestone said : version.rows()) {
                Row old = left.get(said.days().from());
                if (old != null && old.said().equals(said)) {
                    standing.put(said.days().from(), left.remove(said.days().from()));
                } else {
                    Row row = new Row(said, version.known());
                    standing.put(said.days().from(), row);
                    form.came(row.counted(), version.known());
                }
            }
            for (Row old : left.values()) {
                passed.add(old.until(version.known()));
                form.gone(old.counted(), version.known());
            }
        }
        came.addAll(standing.values());
    }

    boolean isEmpty() {
        return came.isEmpty() && gone.isEmpty() && passed.isEmpty();
    }
}

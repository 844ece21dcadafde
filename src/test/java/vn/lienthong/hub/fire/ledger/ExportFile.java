package vn.lienthong.hub.fire.ledger;

import java.util.Locale;

/**
 * What is exported after healing. A table is exported by its query, each row as it comes, one line a row; answers of the
 * API as they come, one line an answer, with blanks taken out.
 */
public enum ExportFile {
    FACT("""
            select id, dossier_id, source, event_id, type, happened_at, recorded_at, partner, by_operator, backfill, data,
                   detail
            from fact order by id"""),
    MESSAGE("""
            select source, event_id, encode(digest, 'hex') as digest, client, recorded_at, receipt, dossier, state,
                   quarantine, raw
            from message order by recorded_at, source, event_id"""),
    QUARANTINE("select source, event_id, system, value, reason from quarantine order by id"),
    DOSSIER("""
            select id, uid, code, state, procedure_code, field_code, receiving_unit, competent_unit, received_at, due_at,
                   original_due_at, finished_at, paused, last_sequence, merged_into
            from dossier order by id"""),
    ALIAS("select system, value, dossier_id, subject from dossier_alias order by dossier_id, system, value"),
    DELIVERY("""
            select id, partner, dossier_id, sequence, fact_id, fact, state, attempts, enqueued_at, first_attempt_at,
                   last_attempt_at, finished_at, answer
            from delivery order by id"""),
    LANE("""
            select partner, dossier_id, pending, state, due_at, token, attempts, first_failed_at, parked_at
            from lane order by partner, dossier_id"""),
    BREAKER("select partner, state, failures, opened_at, probe_at from partner_breaker order by partner"),
    /** {@code GET /api/v1/dossiers/{uid}} of every dossier that was not merged into another one. */
    ANSWER(null),
    /** The answer of one {@code POST /api/v1/statistics/recomputations} without repair, once it has ended. */
    RECOMPUTATION(null),
    /** {@link Form}: form 06a as the API gives it, for the province and for some units, for one period or more. */
    FORM(null),
    /** What the hub's audit of operations shows, if it has one. */
    OPERATION(null),
    /** One line: {@code {"now": …}}, the database's time just before the tables were read. */
    MOMENT("select clock_timestamp() as now");

    private final String query;

    ExportFile(String query) {
        this.query = query;
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".ndjson";
    }

    /** The query of which each row, as {@code row_to_json}, is a line; null for answers of the API. */
    public String query() {
        return query == null ? null : "select row_to_json(line) from (" + query + ") as line";
    }
}

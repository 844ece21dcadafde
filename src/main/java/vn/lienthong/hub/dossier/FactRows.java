package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/** Reads histories. */
@Component
class FactRows {

    private static final String COLUMNS = """
            id, wanted.dossier, source, event_id, type, happened_at, recorded_at, partner, by_operator, backfill,
            data::text as data""";

    private static final String NOW = "select " + COLUMNS + """
            , %s as detail
              from unnest(?::bigint[]) as wanted (dossier)
             cross join lateral (select * from fact where dossier_id = wanted.dossier offset 0) facts
             order by id
            """;

    /**
     * Of the facts of what a dossier has gone into, those that it held at the moment: a fact was held by the youngest of
     * those whose merge was not known yet.
     */
    private static final String THEN = "select " + COLUMNS + """
            , null as detail
              from (select ?::timestamptz as at, coalesce(?::pg_snapshot, pg_current_snapshot()) as snapshot) known
             cross join unnest(?::bigint[]) as wanted (dossier)
             cross join lateral (
                   select fact.*,
                          (select max(was.dossier_id)
                             from fact_was was join dossier younger on younger.id = was.dossier_id
                            where was.fact_id = fact.id
                              and not (younger.merged_at <= known.at
                                       and pg_visible_in_snapshot(younger.merged_in, known.snapshot))) as held_by
                     from fact
                    where dossier_id = (select coalesce(merged_into, id) from dossier where id = wanted.dossier)
                   offset 0) facts
             where coalesce(held_by, dossier_id) = wanted.dossier
               and recorded_at <= known.at and pg_visible_in_snapshot(recorded_in, known.snapshot)
             order by id
            """;

    private final JdbcTemplate jdbc;

    FactRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What the fold needs, by dossier, as it arrived. */
    Map<Long, List<StoredFact>> ofDossiers(Collection<Long> dossiers) {
        return read(dossiers, NOW.formatted("null"));
    }

    /** With everything that was said, as far as it is not purged: personal data. */
    Map<Long, List<StoredFact>> ofDossiersInDetail(Collection<Long> dossiers) {
        return read(dossiers, NOW.formatted("detail::text"));
    }

    /**
     * As {@link #ofDossiers(Collection)}, by what was known at a moment: without what was recorded later or was not
     * committed in a snapshot, and each dossier with the facts that it had before merges of which that is true.
     *
     * @param snapshot a {@code pg_snapshot}; null for everything committed by now
     */
    Map<Long, List<StoredFact>> ofDossiers(Collection<Long> dossiers, Instant knownAt, String snapshot) {
        return read(dossiers, THEN, knownAt.toString(), snapshot);
    }

    private Map<Long, List<StoredFact>> read(Collection<Long> dossiers, String sql, String... before) {
        Map<Long, List<StoredFact>> facts = new HashMap<>();
        if (dossiers.isEmpty()) {
            return facts;
        }
        jdbc.query(
                sql,
                statement -> {
                    for (int i = 0; i < before.length; i++) {
                        statement.setString(i + 1, before[i]);
                    }
                    statement.setArray(
                            before.length + 1, statement.getConnection().createArrayOf("bigint", dossiers.toArray()));
                },
                row -> {
                    facts.computeIfAbsent(row.getLong("dossier"), any -> new ArrayList<>())
                            .add(fact(row));
                });
        return facts;
    }

    private static StoredFact fact(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return new StoredFact(
                row.getLong("id"),
                new FactRef(row.getString("source"), row.getString("event_id")),
                FactType.ofName(type).orElseThrow(() -> new IllegalStateException("unknown fact type " + type)),
                instant(row, "happened_at"),
                instant(row, "recorded_at"),
                row.getString("partner"),
                row.getBoolean("by_operator"),
                row.getBoolean("backfill"),
                json(row.getString("data")),
                json(row.getString("detail")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static ObjectNode json(String text) {
        try {
            return text == null ? null : (ObjectNode) EventJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored fact is not JSON", e);
        }
    }
}

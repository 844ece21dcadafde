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

    private static final String SELECT = """
            select id, dossier_id, source, event_id, type, happened_at, recorded_at, partner, by_operator, backfill,
                   data::text as data, %s as detail
              from unnest(?::bigint[]) as wanted (dossier)
             cross join lateral (select * from fact where dossier_id = wanted.dossier offset 0) facts
             %s order by id
            """;

    private static final String KNOWN =
            "where recorded_at <= ?::timestamptz and pg_visible_in_snapshot(recorded_in, ?::pg_snapshot)";

    private final JdbcTemplate jdbc;

    FactRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What the fold needs, by dossier, as it arrived. */
    Map<Long, List<StoredFact>> ofDossiers(Collection<Long> dossiers) {
        return read(dossiers, SELECT.formatted("null", ""));
    }

    /** With everything that was said, as far as it is not purged: personal data. */
    Map<Long, List<StoredFact>> ofDossiersInDetail(Collection<Long> dossiers) {
        return read(dossiers, SELECT.formatted("detail::text", ""));
    }

    /** As {@link #ofDossiers(Collection)}, without what was recorded later or was not committed in a snapshot. */
    Map<Long, List<StoredFact>> ofDossiers(Collection<Long> dossiers, Instant recordedBy, String snapshot) {
        return read(dossiers, SELECT.formatted("null", KNOWN), recordedBy.toString(), snapshot);
    }

    private Map<Long, List<StoredFact>> read(Collection<Long> dossiers, String sql, String... more) {
        Map<Long, List<StoredFact>> facts = new HashMap<>();
        if (dossiers.isEmpty()) {
            return facts;
        }
        jdbc.query(
                sql,
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("bigint", dossiers.toArray()));
                    for (int i = 0; i < more.length; i++) {
                        statement.setString(i + 2, more[i]);
                    }
                },
                row -> {
                    facts.computeIfAbsent(row.getLong("dossier_id"), any -> new ArrayList<>())
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

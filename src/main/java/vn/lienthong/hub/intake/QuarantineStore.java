package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.EventJson;

/** Messages that wait; gone from here once released, their receipts stay in the journal. */
@Component
class QuarantineStore {

    private final JdbcTemplate jdbc;

    QuarantineStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for each of these dossiers, oldest first. */
    Map<Alias, List<Waiting>> waiting(Collection<Alias> subjects) {
        Map<Alias, List<Waiting>> waiting = new HashMap<>();
        jdbc.query(
                """
                select q.id, q.system, q.value, q.reason, q.source
                  from unnest(?::text[], ?::text[]) as wanted (system, value)
                 cross join lateral (
                       select * from quarantine held
                        where held.system = wanted.system and held.value = wanted.value order by held.id offset 0) q
                 order by q.id
                """,
                statement -> {
                    Object[] systems = subjects.stream().map(Alias::system).toArray();
                    Object[] values = subjects.stream().map(Alias::value).toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("text", systems));
                    statement.setArray(2, statement.getConnection().createArrayOf("text", values));
                },
                row -> {
                    waiting.computeIfAbsent(
                                    new Alias(row.getString("system"), row.getString("value")),
                                    any -> new ArrayList<>())
                            .add(new Waiting(
                                    row.getLong("id"),
                                    Receipt.Reason.valueOf(row.getString("reason")),
                                    row.getString("source")));
                });
        return waiting;
    }

    void insert(List<Message> messages, Map<?, Receipt> receipts, Instant arrivedAt) {
        if (messages.isEmpty()) {
            return;
        }
        ArrayNode rows = EventJson.mapper().createArrayNode();
        for (Message message : messages) {
            rows.addObject()
                    .put("source", message.ref().source())
                    .put("event_id", message.ref().id())
                    .put("system", message.names().subject().system())
                    .put("value", message.names().subject().value())
                    .put(
                            "reason",
                            receipts.get(message.ref()).quarantine().reason().name())
                    .put("client", message.sender().clientId())
                    .put(
                            "partner",
                            message.sender().partner() == null
                                    ? null
                                    : message.sender().partner().id())
                    .put("by_operator", message.sender().operator())
                    .put("backfill", message.backfill())
                    .put("arrived_at", arrivedAt.toString());
        }
        jdbc.update("""
                insert into quarantine (source, event_id, system, value, reason, client, partner, by_operator, backfill,
                    arrived_at)
                select source, event_id, system, value, reason, client, partner, by_operator, backfill, arrived_at
                  from rows from (jsonb_to_recordset(?::jsonb) as (source text, event_id text, system text, value text,
                       reason text, client text, partner text, by_operator boolean, backfill boolean,
                       arrived_at timestamptz)) with ordinality as given
                 order by ordinality
                """, rows.toString());
    }

    /** The next messages that wait, oldest first, with what was sent. */
    List<Kept> after(long id, int limit) {
        return jdbc.query(
                """
                select q.id, q.client, q.partner, q.by_operator, q.backfill, m.raw
                  from quarantine q join message m on m.source = q.source and m.event_id = q.event_id
                 where q.id > ? order by q.id limit ?
                """,
                (row, n) -> new Kept(
                        row.getLong("id"),
                        row.getString("client"),
                        row.getString("partner"),
                        row.getBoolean("by_operator"),
                        row.getBoolean("backfill"),
                        row.getString("raw")),
                id,
                limit);
    }

    /** @return which of them were still there */
    List<Long> lock(Collection<Long> ids) {
        return jdbc.query(
                "select id from quarantine where id = any (?) order by id for update",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", ids.toArray())),
                (row, n) -> row.getLong("id"));
    }

    void delete(Collection<Long> ids) {
        jdbc.update(
                "delete from quarantine where id = any (?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", ids.toArray())));
    }

    record Waiting(long id, Receipt.Reason reason, String source) {}

    record Kept(long id, String client, String partner, boolean byOperator, boolean backfill, String raw) {

        @Override
        public String toString() {
            return "Kept[" + id + "]";
        }
    }
}

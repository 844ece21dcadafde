package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactRef;

/** The journal of acknowledged messages. */
@Component
class MessageStore {

    private final JdbcTemplate jdbc;

    MessageStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One look into the index a message, whatever the planner believes of a young table. */
    Map<FactRef, KnownMessage> find(Collection<FactRef> refs) {
        Map<FactRef, KnownMessage> known = new HashMap<>();
        jdbc.query(
                """
                select m.source, m.event_id, m.digest, m.recorded_at, m.receipt, m.dossier, m.state, m.quarantine,
                       m.detail
                  from unnest(?::text[], ?::text[]) as wanted (source, event_id)
                 cross join lateral (
                       select * from message known
                        where known.source = wanted.source and known.event_id = wanted.event_id limit 1) m
                """,
                statement -> {
                    Object[] sources = refs.stream().map(FactRef::source).toArray();
                    Object[] ids = refs.stream().map(FactRef::id).toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("text", sources));
                    statement.setArray(2, statement.getConnection().createArrayOf("text", ids));
                },
                row -> {
                    Receipt receipt = receipt(row);
                    known.put(
                            new FactRef(receipt.source(), receipt.id()),
                            new KnownMessage(row.getBytes("digest"), receipt));
                });
        return known;
    }

    /** All in one statement. */
    void insert(List<Message> messages, Map<FactRef, Receipt> receipts) {
        if (messages.isEmpty()) {
            return;
        }
        ArrayNode rows = EventJson.mapper().createArrayNode();
        messages.forEach(message -> rows.add(row(message, receipts.get(message.ref()))));
        jdbc.update("""
                insert into message (source, event_id, digest, client, recorded_at, receipt, dossier, state, quarantine,
                    detail, raw)
                select source, event_id, digest, client, recorded_at, receipt, dossier, state, quarantine, detail, raw
                  from jsonb_populate_recordset(null::message, ?::jsonb) order by source, event_id
                """, rows.toString());
    }

    private static ObjectNode row(Message message, Receipt receipt) {
        ObjectNode row = EventJson.mapper()
                .createObjectNode()
                .put("source", receipt.source())
                .put("event_id", receipt.id())
                .put("digest", "\\x" + HexFormat.of().formatHex(message.digest()))
                .put("client", message.sender().clientId())
                .put("recorded_at", receipt.recordedAt().toString())
                .put("receipt", receipt.receipt().toString())
                .put("dossier", receipt.dossier())
                .put("raw", message.raw());
        if (receipt.quarantine() == null) {
            row.put("state", receipt.state().name());
        } else {
            row.put("quarantine", receipt.quarantine().reason().name());
            row.put("detail", receipt.quarantine().detail());
        }
        return row;
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        String state = row.getString("state");
        String reason = row.getString("quarantine");
        return new Receipt(
                row.getObject("receipt", UUID.class),
                row.getString("source"),
                row.getString("event_id"),
                row.getString("dossier"),
                state == null ? null : DossierState.valueOf(state),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                reason == null
                        ? null
                        : new Receipt.Quarantine(Receipt.Reason.valueOf(reason), row.getString("detail")));
    }
}

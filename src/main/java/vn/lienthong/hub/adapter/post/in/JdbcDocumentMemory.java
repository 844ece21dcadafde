package vn.lienthong.hub.adapter.post.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.VietnamTime;

/** Table {@code post_fact}. */
@Component("postJdbcDocumentMemory")
class JdbcDocumentMemory implements DocumentMemory {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final TypeReference<Map<String, String>> MEMBERS = new TypeReference<>() {};

    private final JdbcClient client;
    private final JdbcTemplate batches;

    JdbcDocumentMemory(JdbcClient client, JdbcTemplate batches) {
        this.client = client;
        this.batches = batches;
    }

    @Override
    public Map<String, Remembered> find(String partner, Collection<String> slots) {
        return client
                .sql("""
                        select slot, event_id, happened_at, members, changes
                        from post_fact where partner = :partner and slot = any(:slots)
                        """)
                .param("partner", partner)
                .param("slots", slots.toArray(String[]::new))
                .query((row, number) -> new Remembered(
                        row.getString("slot"),
                        row.getString("event_id"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        members(row.getString("members")),
                        row.getInt("changes")))
                .list()
                .stream()
                .collect(Collectors.toMap(Remembered::slot, Function.identity()));
    }

    @Override
    public void remember(String partner, Collection<Remembered> facts) {
        batches.batchUpdate("""
                insert into post_fact (partner, slot, event_id, happened_at, members, changes)
                values (?, ?, ?, ?, ?::jsonb, ?)
                on conflict (partner, slot) do update
                set happened_at = excluded.happened_at, members = excluded.members, changes = excluded.changes
                """, facts.stream().map(fact -> row(partner, fact)).toList());
    }

    private static Object[] row(String partner, Remembered fact) {
        try {
            return new Object[] {
                partner,
                fact.slot(),
                fact.eventId(),
                fact.time().atOffset(VietnamTime.OFFSET),
                JSON.writeValueAsString(fact.members()),
                fact.changes()
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("digests cannot be written as JSON", e);
        }
    }

    private static Map<String, String> members(String json) {
        try {
            return JSON.readValue(json, MEMBERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("post_fact.members is not what was written", e);
        }
    }
}

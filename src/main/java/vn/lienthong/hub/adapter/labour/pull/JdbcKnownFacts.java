package vn.lienthong.hub.adapter.labour.pull;

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

/** Table {@code labour_fact}. */
@Component("labourJdbcKnownFacts")
class JdbcKnownFacts implements KnownFacts {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final TypeReference<Map<String, String>> MEMBERS = new TypeReference<>() {};

    private final JdbcClient client;
    private final JdbcTemplate batches;

    JdbcKnownFacts(JdbcClient client, JdbcTemplate batches) {
        this.client = client;
        this.batches = batches;
    }

    @Override
    public Map<String, KnownFact> find(String partner, Collection<String> slots) {
        return client
                .sql("""
                        select slot, event_id, happened_at, version, members
                        from labour_fact where partner = :partner and slot = any(:slots)
                        """)
                .param("partner", partner)
                .param("slots", slots.toArray(String[]::new))
                .query((row, number) -> new KnownFact(
                        row.getString("slot"),
                        row.getString("event_id"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getInt("version"),
                        members(row.getString("members"))))
                .list()
                .stream()
                .collect(Collectors.toMap(KnownFact::slot, Function.identity()));
    }

    @Override
    public void remember(String partner, Collection<KnownFact> facts) {
        batches.batchUpdate("""
                insert into labour_fact (partner, slot, event_id, happened_at, version, members)
                values (?, ?, ?, ?, ?, ?::jsonb)
                on conflict (partner, slot) do update
                set event_id = excluded.event_id, happened_at = excluded.happened_at, version = excluded.version,
                    members = excluded.members
                """, facts.stream().map(fact -> row(partner, fact)).toList());
    }

    private static Object[] row(String partner, KnownFact fact) {
        try {
            return new Object[] {
                partner,
                fact.slot(),
                fact.id(),
                fact.time().atOffset(VietnamTime.OFFSET),
                fact.version(),
                JSON.writeValueAsString(fact.members())
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("digests cannot be written as JSON", e);
        }
    }

    private static Map<String, String> members(String json) {
        try {
            return JSON.readValue(json, MEMBERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("labour_fact.members is not what was written", e);
        }
    }
}

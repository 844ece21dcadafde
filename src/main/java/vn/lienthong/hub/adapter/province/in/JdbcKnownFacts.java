package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.VietnamTime;

/** Table {@code province_fact}. */
@Component("provinceJdbcKnownFacts")
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
    public List<KnownFact> find(String partner, Collection<String> ids, Collection<String> slots) {
        return client.sql("""
                        select id, slot, happened_at, members
                        from province_fact
                        where partner = :partner and (id = any(:ids) or slot = any(:slots))
                        order by happened_at, id
                        """)
                .param("partner", partner)
                .param("ids", ids.toArray(String[]::new))
                .param("slots", slots.toArray(String[]::new))
                .query((row, number) -> new KnownFact(
                        row.getString("id"),
                        row.getString("slot"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        members(row.getString("members"))))
                .list();
    }

    @Override
    public void remember(String partner, Collection<KnownFact> facts) {
        batches.batchUpdate("""
                insert into province_fact (partner, id, slot, happened_at, members)
                values (?, ?, ?, ?, ?::jsonb)
                on conflict (partner, id) do update
                set slot = excluded.slot, happened_at = excluded.happened_at, members = excluded.members
                """, facts.stream().map(fact -> row(partner, fact)).toList());
    }

    private static Object[] row(String partner, KnownFact fact) {
        try {
            return new Object[] {
                partner,
                fact.id(),
                fact.slot(),
                fact.time().atOffset(VietnamTime.OFFSET),
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
            throw new IllegalStateException("province_fact.members is not what was written", e);
        }
    }
}

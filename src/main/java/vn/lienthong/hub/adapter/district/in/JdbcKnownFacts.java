package vn.lienthong.hub.adapter.district.in;

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

/** Table {@code district_fact}. */
@Component("districtJdbcKnownFacts")
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
    public List<KnownFact> find(String partner, String code) {
        return client.sql("""
                        select id, slot, happened_at, own, members
                        from district_fact
                        where partner = :partner and code = :code
                        order by happened_at, id
                        """)
                .param("partner", partner)
                .param("code", code)
                .query((row, number) -> new KnownFact(
                        row.getString("id"),
                        row.getString("slot"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("own"),
                        members(row.getString("members"))))
                .list();
    }

    @Override
    public void remember(String partner, String code, Collection<KnownFact> facts) {
        batches.batchUpdate(
                """
                insert into district_fact (partner, code, id, slot, happened_at, own, members)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (partner, code, id) do update
                set slot = excluded.slot, happened_at = excluded.happened_at, own = excluded.own,
                    members = excluded.members
                """, facts.stream().map(fact -> row(partner, code, fact)).toList());
    }

    private static Object[] row(String partner, String code, KnownFact fact) {
        try {
            return new Object[] {
                partner,
                code,
                fact.id(),
                fact.slot(),
                fact.time().atOffset(VietnamTime.OFFSET),
                fact.own(),
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
            throw new IllegalStateException("district_fact.members is not what was written", e);
        }
    }
}

package vn.lienthong.hub.adapter.land.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.event.VietnamTime;

/** Tables {@code land_result} and {@code land_copy}. */
@Component("landJdbcResults")
class JdbcResults implements Results {

    private static final String COLUMNS =
            "partner, event_id, position, subject, happened_at, name, number, link, digest, fetch_at, failures";

    private final JdbcClient client;
    private final JdbcTemplate batches;

    JdbcResults(JdbcClient client, JdbcTemplate batches) {
        this.client = client;
        this.batches = batches;
    }

    @Override
    public List<ResultRow> of(String partner, String eventId) {
        return client.sql("select " + COLUMNS
                        + " from land_result where partner = :partner and event_id = :event order by position")
                .param("partner", partner)
                .param("event", eventId)
                .query(JdbcResults::row)
                .list();
    }

    @Override
    @Transactional
    public void replace(String partner, String eventId, List<ResultRow> rows, Instant now) {
        delete(partner, eventId);
        batches.batchUpdate("""
                insert into land_result (partner, event_id, position, subject, happened_at, name, number, link, digest,
                                         fetch_at, failures, found_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.stream().map(row -> parameters(row, now)).toList());
    }

    @Override
    public void delete(String partner, String eventId) {
        client.sql("delete from land_result where partner = :partner and event_id = :event")
                .param("partner", partner)
                .param("event", eventId)
                .update();
    }

    @Override
    public void keep(byte[] digest, byte[] content, Instant now) {
        client.sql("""
                        insert into land_copy (digest, content, kept_at) values (:digest, :content, :now)
                        on conflict (digest) do update set content = excluded.content, kept_at = excluded.kept_at
                        """)
                .param("digest", digest)
                .param("content", content)
                .param("now", at(now))
                .update();
    }

    @Override
    public List<ResultRow> due(Instant now, int most) {
        return client.sql(
                        "select " + COLUMNS + " from land_result where fetch_at <= :now order by fetch_at limit :most")
                .param("now", at(now))
                .param("most", most)
                .query(JdbcResults::row)
                .list();
    }

    @Override
    public void tried(ResultRow after) {
        client.sql("""
                        update land_result
                        set digest = :digest, fetch_at = :fetchAt::timestamptz, failures = :failures,
                            untold = untold or (:digest::bytea is not null and digest is distinct from :digest)
                        where partner = :partner and event_id = :event and position = :position and link = :link
                        """)
                .param("digest", after.digest(), java.sql.Types.BINARY)
                .param("fetchAt", at(after.fetchAt()))
                .param("failures", after.failures())
                .param("partner", after.partner())
                .param("event", after.eventId())
                .param("position", after.position())
                .param("link", after.link())
                .update();
    }

    @Override
    public List<FactKey> untold(int most) {
        return client.sql("select distinct partner, event_id from land_result where untold limit :most")
                .param("most", most)
                .query((row, number) -> new FactKey(row.getString("partner"), row.getString("event_id")))
                .list();
    }

    @Override
    public void told(FactKey fact, List<ResultRow> rows) {
        batches.batchUpdate(
                """
                update land_result set untold = false
                where partner = ? and event_id = ? and position = ? and digest is not distinct from ?
                """,
                rows.stream()
                        .map(row -> new Object[] {fact.partner(), fact.eventId(), row.position(), row.digest()})
                        .toList());
    }

    @Override
    public List<String> partners(String subject, byte[] digest) {
        return client.sql("select distinct partner from land_result where subject = :subject and digest = :digest")
                .param("subject", subject)
                .param("digest", digest)
                .query(String.class)
                .list();
    }

    @Override
    public Optional<byte[]> content(byte[] digest) {
        return client.sql("select content from land_copy where digest = :digest and content is not null")
                .param("digest", digest)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private static Object[] parameters(ResultRow row, Instant now) {
        return new Object[] {
            row.partner(),
            row.eventId(),
            row.position(),
            row.subject(),
            at(row.happenedAt()),
            row.name(),
            row.number(),
            row.link(),
            row.digest(),
            at(row.fetchAt()),
            row.failures(),
            at(now)
        };
    }

    private static ResultRow row(ResultSet row, int number) throws SQLException {
        return new ResultRow(
                row.getString("partner"),
                row.getString("event_id"),
                row.getInt("position"),
                row.getString("subject"),
                instant(row, "happened_at"),
                row.getString("name"),
                row.getString("number"),
                row.getString("link"),
                row.getBytes("digest"),
                instant(row, "fetch_at"),
                row.getInt("failures"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant time) {
        return time == null ? null : time.atOffset(VietnamTime.OFFSET);
    }
}

package vn.lienthong.hub.delivery.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.audit.AuditAction;

/** Decisions in pages. Entries are only added, so a cursor stays right. */
@Component
class AuditReader {

    private final JdbcClient jdbc;

    AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param partner null for all
     * @param dossier null for all
     * @param from null for no beginning
     * @param before the cursor, or null for the first page
     */
    AuditPage page(String partner, Long dossier, Instant from, Long before, int limit) {
        List<Row> rows = jdbc.sql(sql(partner, dossier, from, before))
                .param("partner", partner)
                .param("dossier", dossier)
                .param("from", from == null ? null : from.toString())
                .param("before", before)
                .param("limit", limit + 1)
                .query((row, number) -> new Row(row.getLong("id"), item(row)))
                .list();
        boolean more = rows.size() > limit;
        List<Row> shown = more ? rows.subList(0, limit) : rows;
        return new AuditPage(
                shown.stream().map(Row::item).toList(),
                more ? Long.toString(shown.get(limit - 1).id()) : null);
    }

    /** Built of fixed parts, so that each combination finds its index. */
    private static String sql(String partner, Long dossier, Instant from, Long before) {
        return "select id, at, client, action, partner, delivery_id, dossier_id, count, filter, reason"
                + " from delivery_audit where true"
                + (partner == null ? "" : " and partner = :partner")
                + (dossier == null ? "" : " and dossier_id = :dossier")
                + (from == null ? "" : " and at >= :from::timestamptz")
                + (before == null ? "" : " and id < :before")
                + " order by id desc limit :limit";
    }

    private static AuditPage.Item item(ResultSet row) throws SQLException {
        return new AuditPage.Item(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("client"),
                AuditAction.valueOf(row.getString("action")),
                row.getString("partner"),
                row.getObject("delivery_id", UUID.class),
                row.getObject("dossier_id", Long.class),
                row.getInt("count"),
                row.getString("filter"),
                row.getString("reason"));
    }

    private record Row(long id, AuditPage.Item item) {}
}

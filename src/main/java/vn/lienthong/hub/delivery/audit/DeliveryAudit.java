package vn.lienthong.hub.delivery.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.lane.Column;

/** Writes decisions down, inside the transaction that carries them out: neither is there without the other. */
@Component
public class DeliveryAudit {

    private static final String WRITE = """
            insert into delivery_audit (at, client, action, partner, delivery_id, dossier_id, count, filter, reason)
            select * from unnest(:at::timestamptz[], :clients::text[], :actions::text[], :partners::text[],
                                 :deliveries::uuid[], :dossiers::bigint[], :counts::integer[], :filters::jsonb[],
                                 :reasons::text[])
            """;

    private final JdbcClient jdbc;

    public DeliveryAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(AuditEntry entry) {
        write(List.of(entry));
    }

    public void write(Collection<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql(WRITE)
                .param("at", Column.text(entries, AuditEntry::at))
                .param("clients", Column.text(entries, AuditEntry::client))
                .param("actions", Column.text(entries, AuditEntry::action))
                .param("partners", Column.text(entries, AuditEntry::partner))
                .param("deliveries", Column.text(entries, AuditEntry::delivery))
                .param("dossiers", Column.text(entries, AuditEntry::dossier))
                .param("counts", Column.text(entries, AuditEntry::count))
                .param("filters", Column.text(entries, AuditEntry::filter))
                .param("reasons", Column.text(entries, AuditEntry::reason))
                .update();
    }
}

package vn.lienthong.hub.delivery.pause;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.delivery.audit.AuditAction;
import vn.lienthong.hub.delivery.audit.AuditEntry;
import vn.lienthong.hub.delivery.audit.DeliveryAudit;
import vn.lienthong.hub.delivery.queue.Bell;
import vn.lienthong.hub.event.VietnamTime;

/** Pauses partners and lets them go on. What changes nothing is not recorded, so both may be said again. */
@Component
class Pauses {

    /** A pause that has ended by itself is none: a new one begins. */
    private static final String PAUSE = """
            insert into partner_pause as p (partner, reason, paused_at, paused_by, until)
            values (:partner, :reason, :now::timestamptz, :client, :until::timestamptz)
            on conflict (partner) do update
            set reason = excluded.reason, paused_by = excluded.paused_by, until = excluded.until,
                paused_at = case when p.until <= excluded.paused_at then excluded.paused_at else p.paused_at end
            where p.until <= excluded.paused_at
               or (p.reason, p.until) is distinct from (excluded.reason, excluded.until)
            """;

    private static final String RESUME = """
            delete from partner_pause where partner = :partner returning until is null or until > :now::timestamptz
            """;

    private static final String READ = """
            select reason, paused_at, paused_by, until from partner_pause
            where partner = :partner and (until is null or until > :now::timestamptz)
            """;

    private final JdbcClient jdbc;
    private final DeliveryAudit audit;
    private final Bell bell;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Pauses(JdbcClient jdbc, DeliveryAudit audit, Bell bell, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param until null for no end */
    PartnerPause pause(String partner, String client, String reason, Instant until) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            int changed = jdbc.sql(PAUSE)
                    .param("partner", partner)
                    .param("reason", reason)
                    .param("now", now.toString())
                    .param("client", client)
                    .param("until", until == null ? null : until.toString())
                    .update();
            if (changed > 0) {
                String kept = until == null ? reason : reason + " (until " + VietnamTime.format(until) + ")";
                audit.write(entry(now, client, AuditAction.PAUSED, partner, kept));
            }
            return read(partner, now);
        });
    }

    PartnerPause resume(String partner, String client) {
        PartnerPause now = transaction.execute(status -> {
            Instant at = clock.instant();
            Optional<Boolean> held = jdbc.sql(RESUME)
                    .param("partner", partner)
                    .param("now", at.toString())
                    .query(Boolean.class)
                    .optional();
            if (held.orElse(false)) {
                audit.write(entry(at, client, AuditAction.RESUMED, partner, null));
            }
            return read(partner, at);
        });
        bell.ring(Set.of(partner));
        return now;
    }

    private PartnerPause read(String partner, Instant now) {
        return jdbc.sql(READ)
                .param("partner", partner)
                .param("now", now.toString())
                .query((row, number) -> new PartnerPause(
                        partner,
                        true,
                        row.getString("reason"),
                        instant(row, "paused_at"),
                        row.getString("paused_by"),
                        instant(row, "until")))
                .optional()
                .orElse(PartnerPause.none(partner));
    }

    private static AuditEntry entry(Instant at, String client, AuditAction action, String partner, String reason) {
        return new AuditEntry(at, client, action, partner, null, null, 0, null, reason);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

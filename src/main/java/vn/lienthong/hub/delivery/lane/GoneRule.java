package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.audit.AuditAction;
import vn.lienthong.hub.delivery.audit.AuditEntry;
import vn.lienthong.hub.delivery.audit.DeliveryAudit;

/**
 * Pauses a partner that says nothing but that its address is gone for good (HTTP 410): else each of its lanes would be
 * parked, one after the other. Once may be the fault of one delivery; three times in a row, whatever was sent, is not.
 */
@Component
public class GoneRule {

    private static final int TIMES = 3;

    private static final String REASON = "its address is gone for good (HTTP 410): say where it is now, then resume";

    private static final String PAUSE = """
            insert into partner_pause as p (partner, reason, paused_at)
            values (:partner, :reason, :now::timestamptz)
            on conflict (partner) do update
            set reason = excluded.reason, paused_by = null, paused_at = excluded.paused_at, until = null
            where p.until <= excluded.paused_at
            """;

    private final JdbcClient jdbc;
    private final DeliveryAudit audit;

    public GoneRule(JdbcClient jdbc, DeliveryAudit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Inside the transaction that records what they said. A pause that somebody ordered stays as it is. */
    void apply(Collection<PartnerHealth> partners, Instant now) {
        partners.stream().filter(each -> each.hold().gone() >= TIMES).forEach(each -> pause(each.partner(), now));
    }

    private void pause(String partner, Instant now) {
        int paused = jdbc.sql(PAUSE)
                .param("partner", partner)
                .param("reason", REASON)
                .param("now", now.toString())
                .update();
        if (paused > 0) {
            audit.write(new AuditEntry(now, null, AuditAction.PAUSED, partner, null, null, 0, null, REASON));
        }
    }
}

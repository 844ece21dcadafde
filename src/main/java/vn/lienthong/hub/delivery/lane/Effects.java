package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.audit.AuditAction;
import vn.lienthong.hub.delivery.audit.AuditEntry;
import vn.lienthong.hub.delivery.audit.DeliveryAudit;
import vn.lienthong.hub.delivery.pace.Tally;

/** What recorded results mean beyond their lanes: the partners' health, their pace, and the audit of the hub's own rules. */
@Component
public class Effects {

    private final Notes notes;
    private final Tally tally;
    private final DeliveryAudit audit;

    public Effects(Notes notes, Tally tally, DeliveryAudit audit) {
        this.notes = notes;
        this.tally = tally;
        this.audit = audit;
    }

    /** Inside the transaction that records them. */
    List<BreakerChange> of(List<Settlement> settled, Map<String, PartnerHealth> health, Instant now) {
        settled.stream()
                .filter(each -> each.state() == DeliveryState.DELIVERED)
                .forEach(each -> tally.told(each.lane().key().partner(), now));
        audit.write(settled.stream()
                .filter(Effects::isDecision)
                .map(each -> entry(each, now))
                .toList());
        return notes.note(settled.stream().map(Settlement::attempt).toList(), health, now);
    }

    private static boolean isDecision(Settlement settlement) {
        return settlement.state() == DeliveryState.PARKED
                || settlement.attempt().outcome() instanceof Outcome.Refused;
    }

    private static AuditEntry entry(Settlement settlement, Instant now) {
        Claim claim = settlement.attempt().claim();
        AuditAction action = settlement.state() == DeliveryState.PARKED ? AuditAction.PARKED : AuditAction.SKIPPED;
        return AuditEntry.ofRule(
                now, action, claim.partner(), claim.delivery(), claim.dossierId(), settlement.answer());
    }
}

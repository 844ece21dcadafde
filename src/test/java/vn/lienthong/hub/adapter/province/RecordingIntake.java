package vn.lienthong.hub.adapter.province;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Receipt;
import vn.lienthong.hub.intake.Sender;

/** Keeps what it accepts; refuses the dossiers that it is told to refuse. */
final class RecordingIntake implements Intake {

    final List<DossierEvent> accepted = new ArrayList<>();
    final List<Sender> senders = new ArrayList<>();
    private final Map<String, FaultCode> refusals = new ConcurrentHashMap<>();
    private boolean away;

    void refuse(String subject, FaultCode code) {
        refusals.put(subject, code);
    }

    void goAway() {
        away = true;
    }

    @Override
    public List<IntakeResult> accept(Sender sender, List<DossierEvent> events, Mode mode) {
        if (away) {
            throw new Fault(FaultCode.UNAVAILABLE, "the database is away");
        }
        senders.add(sender);
        return events.stream().map(this::accept).toList();
    }

    private IntakeResult accept(DossierEvent event) {
        FaultCode refusal = refusals.get(event.subject());
        if (refusal != null) {
            return new IntakeResult.Rejected(Problem.of(refusal, "refused"));
        }
        accepted.add(event);
        Receipt receipt =
                new Receipt(UUID.randomUUID(), event.source(), event.id(), event.subject(), null, Instant.EPOCH, null);
        return new IntakeResult.Accepted(201, receipt, false);
    }
}

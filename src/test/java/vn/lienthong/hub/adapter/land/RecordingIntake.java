package vn.lienthong.hub.adapter.land;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Receipt;
import vn.lienthong.hub.intake.Sender;

/** Keeps what it accepts, each fact once; the same pair with other content is a conflict, as in the hub. */
public final class RecordingIntake implements Intake {

    public final List<DossierEvent> accepted = new ArrayList<>();
    private final Map<FactRef, String> known = new HashMap<>();
    private FaultCode refusal;
    private boolean away;

    public void refuseAll(FaultCode code) {
        refusal = code;
    }

    public void goAway() {
        away = true;
    }

    @Override
    public List<IntakeResult> accept(Sender sender, List<DossierEvent> events, Mode mode) {
        if (away) {
            throw new Fault(FaultCode.UNAVAILABLE, "the database is away");
        }
        return events.stream().map(this::accept).toList();
    }

    private IntakeResult accept(DossierEvent event) {
        if (refusal != null) {
            return new IntakeResult.Rejected(Problem.of(refusal, "refused"));
        }
        String content = EventJson.write(event).toString();
        String first = known.putIfAbsent(event.ref(), content);
        if (first != null && !first.equals(content)) {
            return new IntakeResult.Rejected(Problem.of(FaultCode.EVENT_CONFLICT, "known with other content"));
        }
        if (first == null) {
            accepted.add(event);
        }
        Receipt receipt =
                new Receipt(UUID.randomUUID(), event.source(), event.id(), event.subject(), null, Instant.EPOCH, null);
        return new IntakeResult.Accepted(first == null ? 201 : 200, receipt, first != null);
    }
}

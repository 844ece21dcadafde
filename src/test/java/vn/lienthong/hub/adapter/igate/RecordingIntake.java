package vn.lienthong.hub.adapter.igate;

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

/** Takes everything and keeps it; the same pair with other content is a conflict, as in the hub. */
class RecordingIntake implements Intake {

    private final Map<FactRef, String> known = new HashMap<>();
    final List<DossierEvent> events = new ArrayList<>();
    final List<Mode> modes = new ArrayList<>();
    boolean away;

    @Override
    public synchronized List<IntakeResult> accept(Sender sender, List<DossierEvent> offered, Mode mode) {
        if (away) {
            throw new Fault(FaultCode.UNAVAILABLE, "the database is away; send again");
        }
        return offered.stream().map(event -> accept(event, mode)).toList();
    }

    private IntakeResult accept(DossierEvent event, Mode mode) {
        String content = EventJson.write(event).toString();
        String first = known.putIfAbsent(event.ref(), content);
        if (first != null && !first.equals(content)) {
            return new IntakeResult.Rejected(Problem.of(FaultCode.EVENT_CONFLICT, "known with other content"));
        }
        if (first == null) {
            events.add(event);
            modes.add(mode);
        }
        Receipt receipt = new Receipt(
                UUID.nameUUIDFromBytes(event.id().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                event.source(),
                event.id(),
                event.subject(),
                null,
                Instant.EPOCH,
                null);
        return new IntakeResult.Accepted(first == null ? 201 : 200, receipt, first != null);
    }
}

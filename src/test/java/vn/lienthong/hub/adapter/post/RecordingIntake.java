package vn.lienthong.hub.adapter.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class RecordingIntake implements Intake {

    private final Map<FactRef, String> known = new HashMap<>();
    final List<DossierEvent> events = new ArrayList<>();
    final List<Mode> modes = new ArrayList<>();

    /** Subjects of which nothing is accepted, and why. */
    final Map<String, FaultCode> refusals = new HashMap<>();

    boolean away;

    @Override
    public synchronized List<IntakeResult> accept(Sender sender, List<DossierEvent> offered, Mode mode) {
        if (away) {
            throw new Fault(FaultCode.UNAVAILABLE, "the database is away; send again");
        }
        return offered.stream().map(event -> accept(event, mode)).toList();
    }

    private IntakeResult accept(DossierEvent event, Mode mode) {
        if (refusals.containsKey(event.subject())) {
            return new IntakeResult.Rejected(Problem.of(refusals.get(event.subject()), "refused"));
        }
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
                UUID.nameUUIDFromBytes(event.id().getBytes(StandardCharsets.UTF_8)),
                event.source(),
                event.id(),
                event.subject(),
                null,
                Instant.EPOCH,
                null);
        return new IntakeResult.Accepted(first == null ? 201 : 200, receipt, first != null);
    }

    List<String> facts() {
        return events.stream().map(event -> event.type().factName()).toList();
    }

    Set<FactRef> refs() {
        return new HashSet<>(known.keySet());
    }
}

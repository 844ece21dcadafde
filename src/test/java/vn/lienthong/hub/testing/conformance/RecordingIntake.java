package vn.lienthong.hub.testing.conformance;

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
public final class RecordingIntake implements Intake {

    private final Map<FactRef, String> known = new HashMap<>();
    private final Map<String, FaultCode> refusals = new HashMap<>();
    private final List<DossierEvent> events = new ArrayList<>();
    private final List<Mode> modes = new ArrayList<>();
    private final List<Sender> senders = new ArrayList<>();
    private int conflicts;
    private boolean away;

    /** What was accepted, each fact once, in order. */
    public synchronized List<DossierEvent> events() {
        return List.copyOf(events);
    }

    /** The mode of each of {@link #events}. */
    public synchronized List<Mode> modes() {
        return List.copyOf(modes);
    }

    /** Who called, once for each call. */
    public synchronized List<Sender> senders() {
        return List.copyOf(senders);
    }

    /** How often a known pair came with other content. */
    public synchronized int conflicts() {
        return conflicts;
    }

    /** From now on events of this dossier are refused. */
    public synchronized void refuse(String subject, FaultCode code) {
        refusals.put(subject, code);
    }

    /** Whether the database is away. */
    public synchronized void away(boolean now) {
        away = now;
    }

    /** For a kind that asks something else of the database. */
    public synchronized boolean isAway() {
        return away;
    }

    /** Forgets what was accepted, but not that it is known. */
    public synchronized void clear() {
        events.clear();
        modes.clear();
    }

    @Override
    public synchronized List<IntakeResult> accept(Sender sender, List<DossierEvent> offered, Mode mode) {
        if (away) {
            throw new Fault(FaultCode.UNAVAILABLE, "the database is away; send again");
        }
        senders.add(sender);
        return offered.stream().map(event -> accept(event, mode)).toList();
    }

    private IntakeResult accept(DossierEvent event, Mode mode) {
        FaultCode refusal = refusals.get(event.subject());
        if (refusal != null) {
            return new IntakeResult.Rejected(Problem.of(refusal, "refused"));
        }
        String content = EventJson.write(event).toString();
        String first = known.putIfAbsent(event.ref(), content);
        if (first != null && !first.equals(content)) {
            conflicts++;
            return new IntakeResult.Rejected(Problem.of(FaultCode.EVENT_CONFLICT, "known with other content"));
        }
        if (first == null) {
            events.add(event);
            modes.add(mode);
        }
        Receipt receipt =
                new Receipt(UUID.randomUUID(), event.source(), event.id(), event.subject(), null, Instant.EPOCH, null);
        return new IntakeResult.Accepted(first == null ? 201 : 200, receipt, first != null);
    }
}

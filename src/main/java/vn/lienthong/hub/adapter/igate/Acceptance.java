package vn.lienthong.hub.adapter.igate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;

/** Hands changes to intake and says what may be remembered of them. */
@Component("igateAcceptance")
class Acceptance {

    /** Intake writes hundreds of events in one transaction; more at once would hold locks for longer, not go faster. */
    private static final int CHUNK = 500;

    private static final int SERVER_ERRORS = 500;

    private final Intake intake;
    private final IgateMetrics metrics;

    Acceptance(Intake intake, IgateMetrics metrics) {
        this.intake = intake;
        this.metrics = metrics;
    }

    /**
     * @return what to remember of each reading, in the same order
     * @throws NotAcceptedException if the hub could not take an event now; earlier ones may have been taken
     */
    List<RowMemory> accept(Partner partner, List<RowReading> readings, Intake.Mode mode) {
        List<DossierEvent> events = readings.stream()
                .flatMap(reading -> reading.changes().stream())
                .map(RowReading.Change::event)
                .toList();
        List<IntakeResult> results = new ArrayList<>();
        for (int from = 0; from < events.size(); from += CHUNK) {
            results.addAll(intake.accept(
                    Sender.of(partner), events.subList(from, Math.min(events.size(), from + CHUNK)), mode));
        }
        Iterator<IntakeResult> next = results.iterator();
        List<RowMemory> remembered = new ArrayList<>();
        for (RowReading reading : readings) {
            RowMemory memory = reading.memory();
            for (RowReading.Change change : reading.changes()) {
                memory = after(partner, change, next.next(), memory);
            }
            remembered.add(memory);
        }
        return remembered;
    }

    private RowMemory after(Partner partner, RowReading.Change change, IntakeResult result, RowMemory memory) {
        if (result instanceof IntakeResult.Rejected rejected) {
            if (rejected.status() >= SERVER_ERRORS) {
                throw new NotAcceptedException(
                        "the hub cannot take events now: " + rejected.problem().code());
            }
            metrics.rejected(partner.id(), change.event(), rejected.problem().code());
            boolean isKnown =
                    FaultCode.EVENT_CONFLICT.code().equals(rejected.problem().code());
            return isKnown ? change.conflict().apply(memory) : memory;
        }
        return change.known().apply(memory);
    }
}

package vn.lienthong.hub.adapter.labour.pull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.in.Echo;
import vn.lienthong.hub.adapter.labour.in.Shown;
import vn.lienthong.hub.adapter.labour.in.Told;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;

/**
 * Facts of rows: what is new in them goes to intake, and only then is it remembered. A crash in between repeats the same
 * events under the same ids.
 */
@Component("labourRowIntake")
class RowIntake {

    private static final int SERVER_ERRORS = 500;

    private final KnownFacts known;
    private final Told told;
    private final Intake intake;
    private final LabourMetrics metrics;
    private final Clock clock;

    RowIntake(KnownFacts known, Told told, Intake intake, LabourMetrics metrics, Clock clock) {
        this.known = known;
        this.told = told;
        this.intake = intake;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * @param shown of some hundred rows at most
     * @throws NotAcceptedException if the hub could not take an event now; all of them can be taken again
     */
    void take(Partner partner, List<Shown> shown, Intake.Mode mode) {
        List<Change> changes = changes(partner, shown);
        List<DossierEvent> events =
                changes.stream().flatMap(change -> change.events().stream()).toList();
        Iterator<IntakeResult> results = events.isEmpty()
                ? List.<IntakeResult>of().iterator()
                : intake.accept(Sender.of(partner), events, mode).iterator();
        List<KnownFact> accepted = new ArrayList<>();
        for (Change change : changes) {
            boolean good = true;
            for (DossierEvent event : change.events()) {
                good &= isGood(partner, event, results.next());
            }
            if (good) {
                accepted.add(change.after());
            }
        }
        known.remember(partner.id(), accepted);
    }

    private List<Change> changes(Partner partner, List<Shown> shown) {
        Map<String, OthersFacts> others = told.dossiers(
                partner, shown.stream().map(Shown::code).distinct().toList());
        Map<String, KnownFact> before =
                known.find(partner.id(), shown.stream().map(Shown::slot).toList());
        RowChanges compare = new RowChanges(partner.source(), before, clock.instant());
        return shown.stream()
                .map(each -> compare.of(each, new Echo(others.get(each.code()))))
                .toList();
    }

    /** What the hub has under the same id with other content was accepted before a crash, or came as a step: it is known. */
    private boolean isGood(Partner partner, DossierEvent event, IntakeResult result) {
        if (!(result instanceof IntakeResult.Rejected rejected)) {
            return true;
        }
        String code = rejected.problem().code();
        if (rejected.status() >= SERVER_ERRORS) {
            throw new NotAcceptedException("the hub cannot take events now: " + code);
        }
        if (FaultCode.EVENT_CONFLICT.code().equals(code)) {
            return true;
        }
        metrics.rejected(partner.id(), event, code);
        return false;
    }
}

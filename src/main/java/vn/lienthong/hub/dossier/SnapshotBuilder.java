package vn.lienthong.hub.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierSnapshot.Supplement;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** Puts together what a partner is told of a dossier. */
@Component
class SnapshotBuilder {

    private final Units units;

    SnapshotBuilder(Units units) {
        this.units = units;
    }

    /** @param stepsNotTold as {@link DossierSnapshot#stepsNotTold()} */
    DossierSnapshot build(
            String code,
            Dossier dossier,
            Told told,
            List<Alias> aliases,
            boolean partnerWasTold,
            List<DossierSnapshot.Step> stepsNotTold) {
        Fact.Received received = told.last(FactType.RECEIVED, Fact.Received.class);
        Fact.Registered registered = told.last(FactType.REGISTERED, Fact.Registered.class);
        Taken taken = new Taken(received, registered);
        Fact.Returned returned = told.last(FactType.RETURNED, Fact.Returned.class);
        Fact.Completed completed = told.last(FactType.COMPLETED, Fact.Completed.class);
        Milestones times = dossier.milestones();
        return new DossierSnapshot(
                code,
                dossier.state(),
                dossier.procedureCode(),
                dossier.procedure() == null ? null : dossier.procedure().name(),
                dossier.fieldCode().orElse(null),
                dossier.procedure() == null ? null : dossier.procedure().field().name(),
                dossier.channel(),
                dossier.receivingUnit(),
                name(dossier.receivingUnit()),
                dossier.competentUnit(),
                name(dossier.competentUnit()),
                times.registeredAt(),
                times.receivedAt(),
                times.refusedAt(),
                dossier.appointment().promisedAt(),
                dossier.appointment().dueAt(),
                times.finishedAt(),
                times.returnedAt(),
                returned == null ? null : returned.how(),
                returned == null ? null : returned.to(),
                received == null ? null : received.officer(),
                taken.member(Fact.Received::applicant, Fact.Registered::applicant),
                taken.member(Fact.Received::parcels, Fact.Registered::parcels),
                taken.member(Fact.Received::propertyAddress, Fact.Registered::propertyAddress),
                taken.member(Fact.Received::summary, Fact.Registered::summary),
                taken.member(Fact.Received::attachments, Fact.Registered::attachments),
                supplements(told),
                payments(told),
                completed == null ? List.of() : completed.results(),
                aliases,
                partnerWasTold,
                stepsNotTold,
                SaidBesides.of(told));
    }

    DossierSnapshot.Step step(Step step, Fact.Progressed said) {
        return new DossierSnapshot.Step(
                step.time(), said.stage(), said.officer(), said.toUnit(), said.note(), said.stageDueAt());
    }

    private String name(String unit) {
        return unit == null ? null : units.find(unit).map(Unit::name).orElse(unit);
    }

    /** Each request with the papers that answered it: those that came before the next request. */
    private static List<Supplement> supplements(Told told) {
        List<Step> requests = told.steps(FactType.SUPPLEMENT_REQUESTED).toList();
        List<Step> answers = told.steps(FactType.SUPPLEMENTED).toList();
        List<Supplement> supplements = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Step request = requests.get(i);
            Step next = i + 1 < requests.size() ? requests.get(i + 1) : null;
            Step answer = answers.stream()
                    .filter(each -> !each.time().isBefore(request.time()))
                    .filter(each -> next == null || each.time().isBefore(next.time()))
                    .findFirst()
                    .orElse(null);
            Fact.SupplementRequested asked = (Fact.SupplementRequested) told.fact(request);
            supplements.add(new Supplement(
                    request.time(),
                    asked.reason(),
                    answer == null ? null : answer.time(),
                    answer == null ? null : ((Fact.Supplemented) told.fact(answer)).promisedAt()));
        }
        return supplements;
    }

    private static List<PaymentItem> payments(Told told) {
        return told.all(FactType.PAYMENT_REQUESTED, Fact.PaymentRequested.class).stream()
                .flatMap(request -> request.items() == null ? Stream.empty() : request.items().stream())
                .toList();
    }

    /** What was said at reception, else at registration. */
    private record Taken(Fact.Received received, Fact.Registered registered) {

        <T> T member(Function<Fact.Received, T> ofReceived, Function<Fact.Registered, T> ofRegistered) {
            T last = received == null ? null : ofReceived.apply(received);
            return last != null || registered == null ? last : ofRegistered.apply(registered);
        }
    }
}

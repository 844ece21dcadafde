package vn.lienthong.hub.adapter.province.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.wire.Call;
import vn.lienthong.hub.adapter.province.wire.RecordItem;
import vn.lienthong.hub.adapter.province.wire.StepItem;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.unit.Units;

/**
 * What a delivery means in this dialect: the record for every fact but {@code progressed} (and for that too while the
 * partner lacks the dossier), then the steps that it was not told of, ten a call. A dossier of state UNKNOWN is not sent;
 * what is known of it waits for {@code received}.
 */
@Component("provinceTeller")
public class Teller {

    private final ProvinceClient client;
    private final RecordMapper records;
    private final StepMapper steps;
    private final Units units;

    Teller(ProvinceClient client, RecordMapper records, StepMapper steps, Units units) {
        this.client = client;
        this.records = records;
        this.steps = steps;
        this.units = units;
    }

    public Outcome tell(Delivery delivery) {
        if (delivery.dossier().state() == DossierState.UNKNOWN) {
            return new Outcome.Delivered();
        }
        try {
            Conversation conversation = client.open(delivery);
            if (recordIsDue(delivery)) {
                tellRecord(conversation, delivery);
            }
            for (List<StepItem> call : stepCalls(delivery)) {
                Answer answer = conversation.ask((session, madonvi) -> Call.steps(session, madonvi, call));
                if (!answer.alreadyThere()) {
                    answer.orThrow(delivery);
                }
            }
            return new Outcome.Delivered();
        } catch (NotDelivered e) {
            return e.outcome();
        }
    }

    private static boolean recordIsDue(Delivery delivery) {
        return delivery.event().type() != FactType.PROGRESSED
                || !delivery.dossier().partnerWasTold();
    }

    private void tellRecord(Conversation conversation, Delivery delivery) throws NotDelivered {
        RecordItem record = records.toWire(
                delivery.dossier(), code(delivery), Reasons.of(delivery.event().fact()));
        boolean told = delivery.dossier().partnerWasTold();
        Answer answer = conversation.ask((session, madonvi) -> Call.records(session, madonvi, told, record));
        if (!told && answer.alreadyThere()) {
            answer = conversation.ask((session, madonvi) -> Call.records(session, madonvi, true, record));
        }
        answer.orThrow(delivery);
    }

    private List<List<StepItem>> stepCalls(Delivery delivery) {
        DossierSnapshot dossier = delivery.dossier();
        List<StepItem> items = dossier.stepsNotTold().stream()
                .sorted(Comparator.comparing(DossierSnapshot.Step::time))
                .map(step -> steps.toWire(step, code(delivery), dossier.state(), units))
                .toList();
        List<List<StepItem>> calls = new ArrayList<>();
        for (int from = 0; from < items.size(); from += Call.MOST_STEPS) {
            calls.add(items.subList(from, Math.min(from + Call.MOST_STEPS, items.size())));
        }
        return calls;
    }

    private static String code(Delivery delivery) {
        return Records.code(delivery.dossier(), delivery.partner());
    }
}

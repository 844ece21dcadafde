package vn.lienthong.hub.adapter.labour.out;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourSettings;
import vn.lienthong.hub.adapter.labour.LabourTableFiles;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.wire.LabourAnswer;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.SafeMessage;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;

/**
 * What a delivery means in this dialect: the first one hands the dossier over ({@code DongBoDVC}), every later one is a
 * step ({@code XuLyHoSo}). A dossier of state UNKNOWN is not sent; what is known of it waits for {@code received}.
 */
@Component("labourTeller")
public class Teller {

    private final LabourClient client;
    private final HandOverMapper mapper;
    private final LabourTableFiles tables;

    Teller(LabourClient client, HandOverMapper mapper, LabourTableFiles tables) {
        this.client = client;
        this.mapper = mapper;
        this.tables = tables;
    }

    public Outcome tell(Delivery delivery) {
        DossierSnapshot dossier = delivery.dossier();
        if (dossier.state() == DossierState.UNKNOWN) {
            return new Outcome.Delivered();
        }
        try {
            LabourAnswer answer = dossier.partnerWasTold() ? step(delivery) : handOver(delivery);
            boolean handedOverBefore = !dossier.partnerWasTold() && answer.alreadyThere();
            return answer.good() || handedOverBefore ? new Outcome.Delivered() : refused(answer, delivery);
        } catch (NotDelivered e) {
            return e.outcome();
        }
    }

    private LabourAnswer handOver(Delivery delivery) throws NotDelivered {
        DossierSnapshot dossier = delivery.dossier();
        LabourTables table = tables.of(delivery.partner());
        String procedure = table.procedureOf(dossier.procedureCode())
                .orElseThrow(() -> NotDelivered.refused("procedure " + dossier.procedureCode()
                        + " has no code of this partner; add it to 'procedures' of its tables"));
        Person person = Person.of(dossier, table);
        Frame frame = new Frame(LabourSettings.of(delivery.partner()), code(delivery), procedure, Papers.of(dossier));
        return client.post(
                delivery, "DongBoDVC", mapper.toWire(dossier, person, table.place(person.unit()), frame, table));
    }

    private LabourAnswer step(Delivery delivery) throws NotDelivered {
        String key = LabourSettings.of(delivery.partner()).acceptKey();
        return client.post(delivery, "XuLyHoSo", Steps.of(delivery, key, code(delivery)));
    }

    /** The partner's own name of the dossier if it has one. */
    private static String code(Delivery delivery) {
        String alias = delivery.dossier().alias(delivery.partner().id());
        return alias == null ? delivery.dossier().code() : alias;
    }

    private static Outcome refused(LabourAnswer answer, Delivery delivery) {
        return new Outcome.Refused(
                "error_code " + answer.shownCode() + ": " + SafeMessage.of(answer.message(), delivery));
    }
}

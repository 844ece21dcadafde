package vn.lienthong.hub.adapter.igate;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.igate.http.Answer;
import vn.lienthong.hub.adapter.igate.wire.NewDossier;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.NotTaken;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.SafeMessage;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.partner.NoAnswerException;

/**
 * Tells this vendor one fact. It knows rows and states only, so it is told the folded state, and a dossier that it does
 * not have is created first.
 */
@Component("igateDelivery")
public class IgateDelivery {

    private final TableFiles tables;
    private final PushMapper mapper;
    private final IgateWrites writes;

    IgateDelivery(TableFiles tables, PushMapper mapper, IgateWrites writes) {
        this.tables = tables;
        this.mapper = mapper;
        this.writes = writes;
    }

    /** Called by the route {@code deliver-igate}. A dossier whose state is not known yet is not told. */
    public Outcome deliver(Delivery delivery) {
        if (delivery.dossier().state() == DossierState.UNKNOWN) {
            return new Outcome.Delivered();
        }
        Push push = Push.of(delivery, tables.of(delivery.partner()).tables());
        try {
            return push.partnerHasIt() ? pushStatus(push, null) : create(push);
        } catch (NoAnswerException e) {
            return NotTaken.of(e);
        }
    }

    private Outcome create(Push push) {
        Optional<String> procedure = push.tables().procedureIdOf(push.dossier().procedureCode());
        if (procedure.isEmpty()) {
            return new Outcome.Refused(
                    "the tables know no id for procedure " + push.dossier().procedureCode());
        }
        if (push.agency().isEmpty()) {
            return new Outcome.Refused("the tables know no agency for the dossier's units");
        }
        NewDossier dossier = mapper.create(push, procedure.get(), push.agency().get());
        Answer answer = writes.create(push, dossier);
        if (answer instanceof Answer.Turned turned) {
            return Texts.saysAlreadyThere(turned.text()) ? pushStatus(push, null) : refused(push, turned);
        }
        String id = ((Answer.Done) answer).body().path("id").asText("");
        if (id.isBlank()) {
            throw new NoAnswerException("the answer to a new dossier names no id");
        }
        boolean isMoreThanNew = push.dossier().state().number() > DossierState.RECEIVED.number();
        return isMoreThanNew ? pushStatus(push.withRowId(id), id) : new Outcome.Delivered(id);
    }

    /** @param reference the name that the partner has just given the dossier, or null */
    private Outcome pushStatus(Push push, String reference) {
        Optional<Integer> status = push.tables().status(push.dossier().state());
        if (status.isEmpty()) {
            return new Outcome.Refused(
                    "the tables know no status for " + push.dossier().state());
        }
        Answer answer = writes.status(push, mapper.status(push, status.get()));
        return answer instanceof Answer.Turned turned ? refused(push, turned) : new Outcome.Delivered(reference);
    }

    private static Outcome refused(Push push, Answer.Turned turned) {
        return new Outcome.Refused(SafeMessage.of(turned.text(), push.delivery()));
    }
}

package vn.lienthong.hub.adapter.land.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.TableFiles;
import vn.lienthong.hub.adapter.land.Tables;
import vn.lienthong.hub.adapter.land.wire.LandText;
import vn.lienthong.hub.adapter.land.wire.LandTime;
import vn.lienthong.hub.adapter.land.wire.ResultReturned;
import vn.lienthong.hub.adapter.land.wire.SupplementBrought;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;

/**
 * What a delivery means in this dialect: the hand-over, then papers brought to the desk and the result handed out. Other
 * facts send nothing. A dossier of state UNKNOWN is not sent; what is known of it waits for {@code received}.
 */
@Component("landTeller")
public class Teller {

    private final Handing handing;
    private final HandOverMapper mapper;
    private final TableFiles tables;
    private final Papers papers;
    private final Wire wire;

    Teller(Handing handing, HandOverMapper mapper, TableFiles tables, Papers papers, Wire wire) {
        this.handing = handing;
        this.mapper = mapper;
        this.tables = tables;
        this.papers = papers;
        this.wire = wire;
    }

    public Outcome tell(Delivery delivery) {
        if (delivery.dossier().state() == DossierState.UNKNOWN) {
            return new Outcome.Delivered();
        }
        try {
            if (handing.isDue(delivery)) {
                handOver(delivery);
            } else if (delivery.dossier().partnerWasTold() || handing.isCompetent(delivery)) {
                tellFact(delivery);
            }
            return new Outcome.Delivered();
        } catch (NotDelivered e) {
            return e.outcome();
        }
    }

    private void handOver(Delivery delivery) throws NotDelivered {
        DossierSnapshot dossier = delivery.dossier();
        Tables known = tables.of(delivery.partner());
        Optional<Tables.Process> process = known.process(dossier.procedureCode());
        if (process.isEmpty()) {
            throw NotDelivered.refused("the tables know no process for procedure " + dossier.procedureCode());
        }
        String unit = placeUnit(dossier);
        Optional<Tables.Place> place = known.place(unit);
        if (place.isEmpty()) {
            throw NotDelivered.refused("the tables know no place for unit " + unit);
        }
        HandOverMapper.Frame frame = new HandOverMapper.Frame(
                known.isOfProvince(dossier.competentUnit()),
                place.get(),
                process.get(),
                code(delivery),
                papers.of(delivery));
        wire.post(delivery, "tiepnhan", mapper.toWire(dossier, frame));
    }

    private void tellFact(Delivery delivery) throws NotDelivered {
        Fact fact = delivery.event().fact();
        if (fact instanceof Fact.Supplemented supplemented) {
            Instant promised =
                    supplemented.promisedAt() == null ? delivery.dossier().dueAt() : supplemented.promisedAt();
            wire.post(
                    delivery,
                    "capnhattrangthaibosunghoso",
                    new SupplementBrought(code(delivery), LandTime.format(promised), "", List.of()));
        } else if (fact instanceof Fact.Returned) {
            wire.post(
                    delivery,
                    "capnhattrangthaitraketquahoso",
                    new ResultReturned(code(delivery), LandTime.format(returnedAt(delivery))));
        }
    }

    /** As the fold has it, so that a correction counts; else as the fact says it. */
    private static Instant returnedAt(Delivery delivery) {
        Instant folded = delivery.dossier().returnedAt();
        return folded == null ? delivery.event().time() : folded;
    }

    /** Where the property lies, else where the dossier was handed in. */
    private static String placeUnit(DossierSnapshot dossier) {
        Object property = dossier.more().get("propertyUnit");
        String unit = property == null ? null : LandText.read(text(property));
        return unit == null ? dossier.receivingUnit() : unit;
    }

    private static String text(Object value) {
        return value instanceof com.fasterxml.jackson.databind.JsonNode json ? json.asText() : value.toString();
    }

    /** The partner's own name of the dossier if it has one. */
    private static String code(Delivery delivery) {
        String alias = delivery.dossier().alias(delivery.partner().id());
        return LandText.sent(alias == null ? delivery.dossier().code() : alias);
    }
}

package vn.lienthong.hub.adapter.post.out;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.TableFiles;
import vn.lienthong.hub.adapter.post.Tables;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.NotTaken;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.SafeMessage;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.unit.Units;

/**
 * What a delivery means to the post: {@code completed} orders the result's way home, {@code reopened} cancels it, other
 * facts are nothing to it. An order that it has already, or has cancelled already, was told by an attempt whose answer
 * was lost.
 */
@Component("postOrders")
public class Orders {

    private static final String ALREADY_THERE = "đã tồn tại";
    private static final String[] ALREADY_CANCELLED = {"đã hủy", "đã huỷ"};

    private final TableFiles tables;
    private final Units units;
    private final OrderMapper mapper;
    private final PostCalls calls;

    public Orders(TableFiles tables, Units units, OrderMapper mapper, PostCalls calls) {
        this.tables = tables;
        this.units = units;
        this.mapper = mapper;
        this.calls = calls;
    }

    /** A dossier whose state is not known yet is not told. */
    public Outcome tell(Delivery delivery) {
        FactType fact = delivery.event().type();
        boolean concernsThePost = fact == FactType.COMPLETED || fact == FactType.REOPENED;
        if (!concernsThePost || delivery.dossier().state() == DossierState.UNKNOWN) {
            return new Outcome.Delivered();
        }
        Parcel parcel = new Parcel(delivery, tables.of(delivery.partner()).tables(), units);
        if (!parcel.isWanted()) {
            return new Outcome.Delivered();
        }
        try {
            return fact == FactType.COMPLETED ? order(parcel) : cancel(parcel);
        } catch (NoAnswerException e) {
            return NotTaken.of(e);
        }
    }

    /** The order's number becomes a name of the dossier, so that the feed's rows about it find it. */
    private Outcome order(Parcel parcel) {
        Optional<Tables.Place> from = parcel.place(parcel.dossier().receivingUnit());
        Optional<Tables.Place> to = parcel.place(parcel.recipientUnit());
        if (from.isEmpty() || to.isEmpty()) {
            return new Outcome.Refused("the tables know no place for unit "
                    + (from.isEmpty() ? parcel.dossier().receivingUnit() : parcel.recipientUnit()));
        }
        var order = mapper.toWire(
                parcel.dossier(),
                parcel.tables().customerCode(),
                parcel.orderNumber(),
                from.get(),
                to.get(),
                parcel.amountDue());
        PostAnswer answer = Judge.judge(calls.order(parcel.delivery(), order), parcel.tables());
        return answer instanceof PostAnswer.Turned turned && !turned.says(ALREADY_THERE)
                ? refused(parcel, turned)
                : new Outcome.Delivered(parcel.orderNumber());
    }

    private Outcome cancel(Parcel parcel) {
        PostAnswer answer = Judge.judge(
                calls.cancel(parcel.delivery(), parcel.tables().customerCode(), parcel.orderNumber()), parcel.tables());
        return answer instanceof PostAnswer.Turned turned && !isCancelled(turned)
                ? refused(parcel, turned)
                : new Outcome.Delivered();
    }

    private static boolean isCancelled(PostAnswer.Turned turned) {
        return turned.says(ALREADY_THERE) || turned.says(ALREADY_CANCELLED[0]) || turned.says(ALREADY_CANCELLED[1]);
    }

    private static Outcome refused(Parcel parcel, PostAnswer.Turned turned) {
        return new Outcome.Refused(SafeMessage.of(turned.text(), parcel.delivery()));
    }
}

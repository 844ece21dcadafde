package vn.lienthong.hub.adapter.files.message;

import java.util.Optional;
import org.apache.camel.Exchange;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.FolderRoute;
import vn.lienthong.hub.adapter.files.route.PartnerReply;
import vn.lienthong.hub.adapter.files.route.RouteContext;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.NotTaken;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.partner.NoAnswerException;

/** Tells a partner one fact by its folder's route. */
public final class FolderDelivery {

    private FolderDelivery() {}

    /**
     * A dossier whose state is not known yet is not told. A route that calls nobody has nothing to say of the fact.
     *
     * @throws IllegalStateException if the folder failed, which is no fault of the partner's
     */
    public static Outcome deliver(CheckedFolder folder, RouteContext routes, Delivery delivery) {
        Optional<FolderRoute> route =
                folder.routes(FolderRoute.Kind.DELIVER).stream().findFirst();
        if (delivery.dossier().state() == DossierState.UNKNOWN || route.isEmpty()) {
            return new Outcome.Delivered();
        }
        Exchange exchange = routes.run(route.get().id(), begun -> OutboundMessage.put(delivery, begun));
        if (exchange.getException() instanceof NoAnswerException silent) {
            return NotTaken.of(silent);
        }
        if (exchange.getException() != null) {
            throw new IllegalStateException("the route " + route.get().id() + " failed", exchange.getException());
        }
        if (exchange.getMessage().getBody() instanceof Outcome outcome) {
            return outcome;
        }
        if (exchange.getProperty(PartnerReply.CALLED, false, Boolean.class)) {
            throw new IllegalStateException(
                    "the route " + route.get().id() + " failed",
                    new IllegalStateException("it must end with the bean hubOutcome, method of, which says what the"
                            + " partner's answer means"));
        }
        return new Outcome.Delivered();
    }
}

package vn.lienthong.hub.adapter.files.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.message.FolderDelivery;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;

/**
 * The routes of the hub's own context by which deliveries reach folders: {@code direct:deliver-<slug>}. A route stands as
 * long as its partner is known; what is to be told while no folder is live is postponed, which counts as no failure.
 */
@Component("filesDeliveryRoutes")
class DeliveryRoutes {

    /** A folder that comes back hears of what waited within so long. */
    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofSeconds(5);

    private final CamelContext camel;
    private final Clock clock;
    private final Map<String, LivePartner> live = new ConcurrentHashMap<>();

    DeliveryRoutes(CamelContext camel, Clock clock) {
        this.camel = camel;
        this.clock = clock;
    }

    /** Whether a route that is no folder's delivers there. */
    boolean isTaken(String slug) {
        return camel.getRoutes().stream()
                .filter(route -> !route.getId().equals(id(slug)))
                .anyMatch(route -> route.getEndpoint().getEndpointBaseUri().equals("direct://deliver-" + slug));
    }

    /** From now on deliveries go to the folder that is live. */
    void connect(String slug, LivePartner partner) {
        live.put(slug, partner);
        stand(slug);
    }

    /** From now on deliveries wait. */
    void disconnect(String slug) {
        live.remove(slug);
    }

    /** Deliveries wait until a folder is connected, unless one is already. */
    void stand(String slug) {
        if (camel.getRoute(id(slug)) != null) {
            return;
        }
        try {
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:deliver-" + slug)
                            .routeId(id(slug))
                            .description("Tells a partner that is files one fact")
                            .errorHandler(noErrorHandler())
                            .process(exchange -> exchange.getMessage()
                                    .setBody(deliver(slug, exchange.getMessage().getBody(Delivery.class))));
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException("the route to " + slug + " cannot be added", e);
        }
    }

    void remove(String slug) {
        live.remove(slug);
        if (camel.getRoute(id(slug)) == null) {
            return;
        }
        try {
            camel.getRouteController().stopRoute(id(slug));
            camel.removeRoute(id(slug));
        } catch (Exception e) {
            throw new IllegalStateException("the route to " + slug + " cannot be removed", e);
        }
    }

    private Outcome deliver(String slug, Delivery delivery) {
        return Optional.ofNullable(live.get(slug))
                .flatMap(partner -> partner.with((folder, routes) -> FolderDelivery.deliver(folder, routes, delivery)))
                .orElseGet(() -> new Outcome.Postponed(
                        "the partner's folder is not live", clock.instant().plus(LOOKS_AGAIN_AFTER)));
    }

    private static String id(String slug) {
        return "files-deliver-" + slug;
    }
}

package vn.lienthong.hub.adapter.files.live;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.message.FolderDelivery;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;

/** The routes of the hub's own context by which deliveries reach folders: {@code direct:deliver-<slug>}. */
@Component("filesDeliveryRoutes")
class DeliveryRoutes {

    private final CamelContext camel;

    DeliveryRoutes(CamelContext camel) {
        this.camel = camel;
    }

    boolean isTaken(String slug) {
        return camel.getRoutes().stream()
                .anyMatch(route -> route.getEndpoint().getEndpointBaseUri().equals("direct://deliver-" + slug));
    }

    void add(String slug, LivePartner partner) {
        try {
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:deliver-" + slug)
                            .routeId(id(slug))
                            .description("Tells a partner that is files one fact")
                            .errorHandler(noErrorHandler())
                            .process(exchange -> exchange.getMessage()
                                    .setBody(deliver(
                                            partner, exchange.getMessage().getBody(Delivery.class))));
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException("the route to " + slug + " cannot be added", e);
        }
    }

    void remove(String slug) {
        try {
            camel.getRouteController().stopRoute(id(slug));
            camel.removeRoute(id(slug));
        } catch (Exception e) {
            throw new IllegalStateException("the route to " + slug + " cannot be removed", e);
        }
    }

    private static Outcome deliver(LivePartner partner, Delivery delivery) {
        return partner.with((folder, routes) -> FolderDelivery.deliver(folder, routes, delivery))
                .orElseGet(() -> new Outcome.Unreachable("the partner has left the hub"));
    }

    private static String id(String slug) {
        return "files-deliver-" + slug;
    }
}

package vn.lienthong.hub.delivery.camel;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Every partner that can be called has a route; otherwise the hub does not start. */
@Component
class RouteCheck {

    private final CamelContext camel;
    private final Partners partners;
    private final PartnerGateway gateway;

    RouteCheck(CamelContext camel, Partners partners, PartnerGateway gateway) {
        this.camel = camel;
        this.partners = partners;
        this.gateway = gateway;
    }

    /** @throws IllegalStateException with a sentence that names the partner and what is missing */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void check() {
        if (gateway instanceof CamelGateway) {
            Set<String> inputs = camel.getRoutes().stream()
                    .map(route -> route.getEndpoint().getEndpointBaseUri())
                    .collect(Collectors.toSet());
            partners.all().stream()
                    .filter(partner -> partner.connection() != null)
                    .forEach(partner -> check(partner, inputs));
        }
    }

    private void check(Partner partner, Set<String> inputs) {
        String endpoint = CamelGateway.ENDPOINT + partner.kind();
        if (!inputs.contains(camel.getEndpoint(endpoint).getEndpointBaseUri())) {
            throw new IllegalStateException(
                    "Partner %s has a connection and is of kind %s, but no route starts at %s: add one to routes/%s.camel.yaml"
                            .formatted(partner.id(), partner.kind(), endpoint, partner.kind()));
        }
    }
}

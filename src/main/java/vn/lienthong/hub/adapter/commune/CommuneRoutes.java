package vn.lienthong.hub.adapter.commune;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Makes one route of the template {@code commune-poll} for each partner of this kind. */
@Component("communeRoutes")
class CommuneRoutes {

    private static final String TEMPLATE = "commune-poll";

    private final Partners partners;
    private final CamelContext camel;
    private final CommuneProperties properties;

    CommuneRoutes(Partners partners, CamelContext camel, CommuneProperties properties) {
        this.partners = partners;
        this.camel = camel;
        this.properties = properties;
    }

    /** @throws IllegalStateException if a partner's settings are wrong: the hub does not start without */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        for (Partner partner : partners.ofKind(CommuneSettings.KIND)) {
            CommuneSettings.of(partner);
            TemplatedRouteBuilder.builder(camel, TEMPLATE)
                    .routeId(TEMPLATE + "-" + partner.id())
                    .parameter("partner", partner.id())
                    .parameter("every", PollLock.look(properties.every()).toMillis())
                    .add();
        }
    }
}

package vn.lienthong.hub.adapter.igate;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Makes one route of the template {@code igate-poll} for each partner of this kind that is polled. */
@Component("igatePollRoutes")
class PollRoutes {

    private static final String KIND = "igate";
    private static final String TEMPLATE = "igate-poll";

    private final Partners partners;
    private final TableFiles tables;
    private final CamelContext camel;

    PollRoutes(Partners partners, TableFiles tables, CamelContext camel) {
        this.partners = partners;
        this.tables = tables;
        this.camel = camel;
    }

    /** @throws IllegalStateException if a partner's mapping tables cannot be read: the hub does not start without */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        for (Partner partner : partners.ofKind(KIND)) {
            tables.of(partner);
            if (partner.poll() != null) {
                add(partner);
            }
        }
    }

    private void add(Partner partner) {
        TemplatedRouteBuilder.builder(camel, TEMPLATE)
                .routeId(TEMPLATE + "-" + partner.id())
                .parameter("partner", partner.id())
                .parameter("every", PollLock.look(partner.poll().every()).toMillis())
                .add();
    }
}

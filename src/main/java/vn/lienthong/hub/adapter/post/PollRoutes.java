package vn.lienthong.hub.adapter.post;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Makes one route of the template {@code post-poll} for each partner of this kind that is polled. */
@Component("postPollRoutes")
class PollRoutes {

    private static final String TEMPLATE = "post-poll";

    private final Partners partners;
    private final TableFiles tables;
    private final CamelContext camel;

    PollRoutes(Partners partners, TableFiles tables, CamelContext camel) {
        this.partners = partners;
        this.tables = tables;
        this.camel = camel;
    }

    /** @throws IllegalStateException if a partner's settings or tables are wrong: the hub does not start with them */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        for (Partner partner : partners.ofKind(PostSettings.KIND)) {
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

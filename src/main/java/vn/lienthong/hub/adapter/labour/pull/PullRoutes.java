package vn.lienthong.hub.adapter.labour.pull;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourSettings;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Makes one route of the template {@code labour-pull} for each partner of this kind that is polled. */
@Component("labourPullRoutes")
class PullRoutes {

    private static final String TEMPLATE = "labour-pull";

    private final Partners partners;
    private final CamelContext camel;

    PullRoutes(Partners partners, CamelContext camel) {
        this.partners = partners;
        this.camel = camel;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        partners.ofKind(LabourSettings.KIND).stream()
                .filter(partner -> partner.poll() != null)
                .forEach(this::add);
    }

    private void add(Partner partner) {
        TemplatedRouteBuilder.builder(camel, TEMPLATE)
                .routeId(TEMPLATE + "-" + partner.id())
                .parameter("partner", partner.id())
                .parameter("every", PollLock.look(partner.poll().every()).toMillis())
                .add();
    }
}

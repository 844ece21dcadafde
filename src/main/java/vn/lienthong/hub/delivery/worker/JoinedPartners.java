package vn.lienthong.hub.delivery.worker;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.PartnersChanged;

/** Slots and threads for partners that join, leave or change while the hub runs. */
@Component
class JoinedPartners {

    private final Slots slots;
    private final CallThreads threads;

    JoinedPartners(Slots slots, CallThreads threads) {
        this.slots = slots;
        this.threads = threads;
    }

    @EventListener(PartnersChanged.class)
    void partnersChanged() {
        slots.refresh();
        threads.refresh();
    }
}

package vn.lienthong.hub.adapter.province.out;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.Delivery;

/** Opens the conversation of an attempt. */
@Component
class ProvinceClient {

    private final Wire wire;
    private final Sessions sessions;
    private final Clock clock;

    ProvinceClient(Wire wire, Sessions sessions, Clock clock) {
        this.wire = wire;
        this.sessions = sessions;
        this.clock = clock;
    }

    Conversation open(Delivery delivery) {
        return new Conversation(delivery, wire, sessions, clock);
    }
}

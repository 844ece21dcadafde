package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.lienthong.hub.adapter.igate.IgateInbox;
import vn.lienthong.hub.adapter.igate.IgateSimulator;

/** One of the vendor's districts: what its staff does, and what it heard from the hub. */
record SimulatedDistrict(String partner, IgateSimulator simulator, Clock clock) implements VendorDesk, Listener {

    @Override
    public void add(ObjectNode row) {
        row.put("updatedDate", VendorRows.time(clock.instant()));
        simulator.rows().put(row);
    }

    @Override
    public void change(String code, Consumer<ObjectNode> change) {
        simulator.clerk().move(code, change);
    }

    @Override
    public boolean has(String code) {
        return simulator.rows().find(code).isPresent();
    }

    @Override
    public Heard heard() {
        Map<String, String> deliveries = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        for (IgateInbox.Sent sent : simulator.journal()) {
            if (!sent.errors()) {
                deliveries.put(sent.deliveryId(), sent.code());
                if (sent.nationStatus() > 0) {
                    states.put(sent.code(), sent.nationStatus());
                }
            }
        }
        return Heard.all(deliveries, states);
    }
}

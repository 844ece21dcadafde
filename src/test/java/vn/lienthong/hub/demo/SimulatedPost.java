package vn.lienthong.hub.demo;

import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.hub.adapter.post.PostOrders;
import vn.lienthong.hub.adapter.post.PostSimulator;

/** What the simulated post heard: results to be sent home. */
record SimulatedPost(PostSimulator simulator) implements Listener {

    @Override
    public String partner() {
        return "post";
    }

    @Override
    public Heard heard() {
        Map<String, String> deliveries = simulator.orders().journal().stream()
                .filter(PostOrders.Sent::good)
                .collect(Collectors.toMap(PostOrders.Sent::deliveryId, PostOrders.Sent::order, (one, other) -> one));
        return Heard.all(deliveries, Map.of());
    }
}

package vn.lienthong.hub.demo;

import java.util.Map;

/** What the simulated business registration heard. */
record SimulatedRegistry(BusinessRegistry registry) implements Listener {

    @Override
    public String partner() {
        return "dkkd";
    }

    @Override
    public Heard heard() {
        return Heard.all(registry.deliveries(), Map.of());
    }
}

package vn.lienthong.hub.demo;

import java.util.Map;
import vn.lienthong.hub.adapter.labour.LabourSimulator;

/** What the simulated labour sector heard. */
record SimulatedLabour(LabourSimulator simulator) implements Listener {

    @Override
    public String partner() {
        return "labour";
    }

    boolean has(String code) {
        return !simulator.told(code).isEmpty();
    }

    @Override
    public Heard heard() {
        return Heard.all(simulator.deliveries(), Map.of());
    }
}

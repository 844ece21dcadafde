package vn.lienthong.hub.demo;

import java.util.Map;
import vn.lienthong.hub.adapter.district.DistrictSimulator;

/** What the simulated older vendor's system of a commune heard. */
record SimulatedSoapDesk(String partner, DistrictSimulator simulator) implements Listener {

    boolean has(String code) {
        return simulator.dossiers().containsKey(code);
    }

    @Override
    public Heard heard() {
        return Heard.all(simulator.deliveries(), Map.of());
    }
}

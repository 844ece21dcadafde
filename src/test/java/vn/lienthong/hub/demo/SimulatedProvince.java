package vn.lienthong.hub.demo;

import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.hub.adapter.province.ProvinceSimulator;

/** What the simulated province heard. */
record SimulatedProvince(ProvinceSimulator simulator) implements Listener {

    @Override
    public String partner() {
        return "province";
    }

    @Override
    public Heard heard() {
        Map<String, Integer> states = simulator.records().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        record -> Integer.valueOf(record.getValue().state())));
        return Heard.all(simulator.deliveries(), states);
    }
}

package vn.lienthong.hub.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.hub.adapter.land.LandSimulator;

/** What the simulated land sector heard. Its dialect knows states only by its own calls. */
record SimulatedLand(LandSimulator simulator) implements Listener {

    private static final Set<String> AFTERWARDS = Set.of("supplemented", "returned");

    @Override
    public String partner() {
        return "land";
    }

    /** Codes of the dossiers that it was given to work on. */
    Set<String> handedOver() {
        return simulator.sent().stream()
                .filter(sent -> sent.verb().equals("tiepnhan"))
                .map(sent -> sent.body().path("SoBienNhan").asText())
                .collect(Collectors.toSet());
    }

    /** A link to a result, which the hub copies. */
    String resultFile() {
        return simulator.file("/f/1");
    }

    @Override
    public Heard heard() {
        Map<String, String> deliveries = new HashMap<>();
        simulator
                .sent()
                .forEach(sent -> deliveries.put(
                        sent.delivery(), sent.body().path("SoBienNhan").asText()));
        return new Heard(deliveries, Map.of(), this::hasCall);
    }

    /** The first is the hand-over; later only papers brought and results handed out have a call. */
    private boolean hasCall(Seen dossier, Seen.SeenDelivery delivery) {
        return AFTERWARDS.contains(delivery.fact()) || dossier.isFirstTo(partner(), delivery);
    }
}

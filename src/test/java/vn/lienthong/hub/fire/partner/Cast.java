package vn.lienthong.hub.fire.partner;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.RunFolder;
import vn.lienthong.hub.fire.ledger.StageLine.PartnerRole;
import vn.lienthong.hub.fire.stage.Ports;

/** The partners of a run, and under which addresses each hub finds them. */
public final class Cast implements AutoCloseable {

    /** Who they are in the hub's configuration ({@code fire/hub.yaml} and {@code fire/partners}). */
    public static final List<PartnerRole> ROLES = List.of(
            new PartnerRole("province", List.of("province"), List.of(), List.of()),
            new PartnerRole("igate", List.of(), List.of("X77.01"), List.of()),
            new PartnerRole("motcua", List.of(), List.of("X77.02"), List.of()));

    private final Map<String, SimulatedPartner> partners = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Integer>> portsByNode = new HashMap<>();

    /** @param poisoned codes of the dossiers that a partner refuses until it forgives, by its id */
    public Cast(RunFolder folder, long seed, List<Integer> nodes, Map<String, Predicate<String>> poisoned) {
        add("province", new ProvinceDialect(), folder, seed, nodes, poisoned);
        add("igate", new IgateDialect(), folder, seed, nodes, poisoned);
        add("motcua", new DistrictDialect(), folder, seed, nodes, poisoned);
    }

    private void add(
            String id,
            Dialect dialect,
            RunFolder folder,
            long seed,
            List<Integer> nodes,
            Map<String, Predicate<String>> poisoned) {
        Map<Integer, Integer> portByNode = new HashMap<>();
        Map<Integer, Integer> nodeByPort = new HashMap<>();
        List<Integer> ports = Ports.free(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            portByNode.put(nodes.get(i), ports.get(i));
            nodeByPort.put(ports.get(i), nodes.get(i));
        }
        portsByNode.put(id, portByNode);
        Temper temper = new Temper(new Random(seed ^ id.hashCode()), poisoned.getOrDefault(id, code -> false));
        partners.put(id, new SimulatedPartner(id, dialect, temper, new LedgerWriter(folder.partner(id)), nodeByPort));
    }

    /** Where a hub finds a partner: each hub under a port of its own, by which the partner knows who calls. */
    public String address(String partner, int node) {
        return "http://127.0.0.1:" + portsByNode.get(partner).get(node);
    }

    public List<SimulatedPartner> all() {
        return List.copyOf(partners.values());
    }

    public SimulatedPartner get(String id) {
        return partners.get(id);
    }

    @Override
    public void close() throws IOException {
        for (SimulatedPartner partner : partners.values()) {
            partner.close();
        }
    }
}

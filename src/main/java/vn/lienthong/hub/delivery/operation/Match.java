package vn.lienthong.hub.delivery.operation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.delivery.DeliveryState;

/** A delivery that an operator means. */
record Match(UUID id, String partner, long dossier, DeliveryState state) {

    boolean inFlight() {
        return state == DeliveryState.IN_FLIGHT;
    }

    static <K> Map<K, Long> count(List<Match> matches, Function<Match, K> by) {
        return matches.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}

package vn.lienthong.hub.partner;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Partners for tests. */
final class Samples {

    private Samples() {}

    static Partner withUnits(String id, String... units) {
        return partner(id, Set.of(units), Set.of(), Set.of());
    }

    static Partner able(String id, Ability ability, String... fields) {
        return partner(id, Set.of(), Set.of(ability), Set.of(fields));
    }

    static Partner at(URI address, Duration timeout) {
        return new Partner(
                "called",
                "canonical",
                "/partners/called",
                Set.of(),
                Set.of(),
                Set.of(),
                new Partner.Connection(address, null, "hub", "geheim", Duration.ofSeconds(2), timeout, 1),
                null,
                Map.of("key", "geheim"));
    }

    private static Partner partner(String id, Set<String> units, Set<Ability> abilities, Set<String> fields) {
        return new Partner(id, "canonical", "/partners/" + id, units, abilities, fields, null, null, Map.of());
    }
}

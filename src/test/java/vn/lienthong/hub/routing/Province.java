package vn.lienthong.hub.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/**
 * The partners of the tables: two vendors' districts, a land office, a post, the province, a district that is never
 * called, and one that has ended: its land work is the land office's now, the rest district 1's.
 */
final class Province implements Partners {

    private static final Partner.Connection CALLED = new Partner.Connection(
            URI.create("http://localhost:9"), null, null, null, Duration.ofSeconds(1), Duration.ofSeconds(1), 1);

    private final List<Partner> partners = List.of(
            partner("province", Set.of(), Set.of(Ability.PROVINCE), CALLED),
            partner("igate-1", Set.of("X77.01"), Set.of(), CALLED),
            partner("igate-2", Set.of("X77.02"), Set.of(), CALLED),
            partner("land", Set.of("X77.90"), Set.of(Ability.LAND), CALLED),
            partner("post", Set.of(), Set.of(Ability.POST), CALLED),
            partner("sms", Set.of(), Set.of(Ability.NOTICE), CALLED),
            partner("district-3", Set.of("X77.03"), Set.of(), null),
            partner("district-4", Set.of("X77.04"), Set.of(), CALLED));

    @Override
    public Collection<Partner> all() {
        return partners;
    }

    @Override
    public Optional<Partner> find(String id) {
        return partners.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<Partner> ofKind(String kind) {
        return List.of();
    }

    @Override
    public Optional<Partner> bySource(String source) {
        return Optional.empty();
    }

    @Override
    public Optional<Partner> serving(String unit) {
        return partners.stream()
                .filter(each -> each.units().stream().anyMatch(unit::startsWith))
                .findFirst();
    }

    @Override
    public Optional<Partner> servingNow(String unit, String field) {
        return serving(!unit.equals("X77.04") ? unit : "DD".equals(field) ? "X77.90" : "X77.01");
    }

    private static Partner partner(
            String id, Set<String> units, Set<Ability> abilities, Partner.Connection connection) {
        return new Partner(id, "kind", "/partners/" + id, units, abilities, Set.of(), connection, null, Map.of());
    }
}

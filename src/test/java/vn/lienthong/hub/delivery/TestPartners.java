package vn.lienthong.hub.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Partners with a connection, all alike. */
public record TestPartners(Collection<Partner> all) implements Partners {

    public static TestPartners of(int inFlight, String... ids) {
        return new TestPartners(Stream.of(ids)
                .map(id -> partner(id, "sample", Duration.ofSeconds(5), inFlight))
                .toList());
    }

    public static Partner partner(String id, String kind, Duration timeout, int inFlight) {
        Partner.Connection connection = new Partner.Connection(
                URI.create("http://localhost"), null, null, null, Duration.ofSeconds(1), timeout, inFlight);
        return new Partner(id, kind, "/partners/" + id, Set.of(), Set.of(), Set.of(), connection, null, Map.of());
    }

    @Override
    public Optional<Partner> find(String id) {
        return all.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    @Override
    public List<Partner> ofKind(String kind) {
        return all.stream().filter(partner -> partner.kind().equals(kind)).toList();
    }

    @Override
    public Optional<Partner> bySource(String source) {
        return all.stream().filter(partner -> partner.source().equals(source)).findFirst();
    }

    @Override
    public Optional<Partner> serving(String unit) {
        return Optional.empty();
    }

    @Override
    public Optional<Partner> servingNow(String unit, String field) {
        return serving(unit);
    }
}

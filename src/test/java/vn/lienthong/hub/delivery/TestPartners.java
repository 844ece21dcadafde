package vn.lienthong.hub.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /** The same partners, with a limit of their own to the calls of a second. */
    public TestPartners atMostPerSecond(double most) {
        return with(
                connection -> new Partner.Connection(
                        connection.baseUrl(),
                        null,
                        null,
                        null,
                        connection.connectTimeout(),
                        connection.timeout(),
                        connection.inFlight(),
                        most),
                Partner.Parking.USUAL);
    }

    /** The same partners, with a rule of their own for what does not get through. */
    public TestPartners parking(Partner.Parking.OnRefusal onRefusal, Duration after) {
        return with(UnaryOperator.identity(), new Partner.Parking(onRefusal, after));
    }

    private TestPartners with(UnaryOperator<Partner.Connection> connection, Partner.Parking parking) {
        return new TestPartners(all.stream()
                .map(each -> new Partner(
                        each.id(),
                        each.kind(),
                        each.source(),
                        each.units(),
                        each.abilities(),
                        each.fields(),
                        connection.apply(each.connection()),
                        each.poll(),
                        each.settings(),
                        each.reception(),
                        parking))
                .toList());
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

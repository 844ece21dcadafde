package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Route;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** The routes of {@code routes/igate.camel.yaml} with beans that only note that they were called. */
class IgateRoutesTests {

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final Polled polled = new Polled();

    /** Stands for {@link IgatePolling}; the first poll of each partner fails. */
    public static class Polled {
        final List<String> partners = new CopyOnWriteArrayList<>();

        public void poll(String partner) {
            partners.add(partner);
            if (partners.indexOf(partner) == partners.size() - 1) {
                throw new IllegalStateException("no answer");
            }
        }
    }

    /** Stands for {@link IgateDelivery}. */
    public static class Told {
        public Outcome deliver(String delivery) {
            if (delivery.isEmpty()) {
                throw new IllegalStateException("a fault of ours");
            }
            return new Outcome.Delivered(delivery);
        }
    }

    @BeforeEach
    void start() throws Exception {
        camel.getRegistry().bind("igatePolling", polled);
        camel.getRegistry().bind("igateDelivery", new Told());
        camel.start();
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(PluginHelper.getResourceLoader(camel).resolveResource("classpath:routes/igate.camel.yaml"));
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void everyPolledPartnerHasARouteThatGoesOnAfterAFailure() {
        Partner.Poll poll = Readings.PARTNER.poll();
        Partner.Poll often = Adapter.every(Duration.ofMillis(20), poll.overlap(), poll.backfillFrom(), 20);
        URI url = URI.create("http://localhost");
        new PollRoutes(
                        partners(
                                Adapter.partner("igate-1", url, often),
                                Adapter.partner("igate-2", url, often),
                                Adapter.partner("igate-3", url, null)),
                        new TableFiles(new DefaultResourceLoader()),
                        camel)
                .start();
        await().until(() -> Stream.of("igate-1", "igate-2")
                .allMatch(id -> polled.partners.stream().filter(id::equals).count() > 2));
        assertThat(camel.getRoutes())
                .extracting(Route::getRouteId)
                .containsExactlyInAnyOrder("deliver-igate", "igate-poll-igate-1", "igate-poll-igate-2");
    }

    @Test
    void aPartnerWithoutTablesStopsTheStart() {
        Partner bare = Adapter.partner("igate-1", URI.create("http://localhost"), null, "classpath:nowhere.json");
        PollRoutes routes = new PollRoutes(partners(bare), new TableFiles(new DefaultResourceLoader()), camel);
        assertThatThrownBy(routes::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("igate-1");
    }

    @Test
    void deliverAnswersAnOutcomeAndLetsFaultsOfOursOut() {
        assertThat(camel.createProducerTemplate().requestBody("direct:deliver-igate", "x"))
                .isEqualTo(new Outcome.Delivered("x"));
        assertThatThrownBy(() -> camel.createProducerTemplate().requestBody("direct:deliver-igate", ""))
                .isInstanceOf(CamelExecutionException.class)
                .hasRootCauseMessage("a fault of ours");
    }

    private static Partners partners(Partner... all) {
        Map<String, Partner> byId = Stream.of(all).collect(java.util.stream.Collectors.toMap(Partner::id, p -> p));
        return new Partners() {
            @Override
            public Collection<Partner> all() {
                return byId.values();
            }

            @Override
            public Optional<Partner> find(String id) {
                return Optional.ofNullable(byId.get(id));
            }

            @Override
            public List<Partner> ofKind(String kind) {
                return byId.values().stream()
                        .filter(partner -> partner.kind().equals(kind))
                        .toList();
            }

            @Override
            public Optional<Partner> bySource(String source) {
                return Optional.empty();
            }

            @Override
            public Optional<Partner> serving(String unit) {
                return Optional.empty();
            }

            @Override
            public Optional<Partner> servingNow(String unit, String field) {
                return serving(unit);
            }
        };
    }
}

package vn.lienthong.hub.delivery.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.delivery.StubContent;
import vn.lienthong.hub.delivery.TestPartners;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.partner.Partner;

class CamelGatewayTests {

    private final CamelContext camel = new DefaultCamelContext();
    private CamelGateway gateway;

    @BeforeEach
    void start() throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:deliver-good").routeId("good").process(exchange -> exchange.getMessage()
                        .setBody(new Outcome.Delivered(exchange.getMessage()
                                .getBody(Delivery.class)
                                .partner()
                                .id())));
                from("direct:deliver-mute").routeId("mute").setBody(constant("hello"));
                from("direct:deliver-broken")
                        .routeId("broken")
                        .errorHandler(noErrorHandler())
                        .throwException(new IllegalArgumentException("x"));
            }
        });
        camel.start();
        gateway = new CamelGateway(camel.createProducerTemplate());
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void answersWhatTheRouteOfThePartnersKindAnswers() {
        assertThat(gateway.deliver(delivery("good"))).isEqualTo(new Outcome.Delivered("p-1"));
    }

    @Test
    void failsWhenTheRouteFails() {
        assertThatThrownBy(() -> gateway.deliver(delivery("broken")))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failsWhenTheRouteAnswersNoOutcome() {
        assertThatThrownBy(() -> gateway.deliver(delivery("mute")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no outcome");
    }

    @Test
    void failsWhenThereIsNoRoute() {
        assertThatThrownBy(() -> gateway.deliver(delivery("absent"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void startsWithARouteForEachPartnerThatCanBeCalled() {
        assertThatCode(() -> check(gateway, "good")).doesNotThrowAnyException();
    }

    @Test
    void doesNotStartWithoutTheRouteOfAPartner() {
        assertThatThrownBy(() -> check(gateway, "absent"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("p-1")
                .hasMessageContaining("direct:deliver-absent");
    }

    @Test
    void needsNoRoutesForAnotherGateway() {
        assertThatCode(() -> check(delivery -> new Outcome.Delivered(), "absent"))
                .doesNotThrowAnyException();
    }

    private void check(PartnerGateway used, String kind) {
        new RouteCheck(camel, new TestPartners(List.of(partner(kind))), used).check();
    }

    private static Partner partner(String kind) {
        return TestPartners.partner("p-1", kind, Duration.ofSeconds(1), 1);
    }

    private static Delivery delivery(String kind) {
        DossierEvent event = new DossierEvent("/partners/other", "1", "7", Instant.EPOCH, new Fact.Stopped("x"));
        return new Delivery(new UUID(0, 1), 1, 1, partner(kind), event, StubContent.snapshot(List.of()));
    }
}

package vn.lienthong.hub.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.OfficeOpening;
import vn.lienthong.hub.deadline.TestCalendars;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;

/** Notices: once each, and in office hours. */
class SmsNoticesTests {

    private final SmsGatewaySimulator gateway = new SmsGatewaySimulator(SmsAdapters.PASSWORD);
    private Partner partner;

    @BeforeEach
    void start() {
        gateway.start();
        partner = SmsAdapters.partner(gateway.url(), Duration.ofSeconds(10));
    }

    @AfterEach
    void stop() {
        gateway.stop();
    }

    @Test
    void waitsForTheNextOfficeHour() {
        // A Friday after closing, and the Saturday after it: Monday is a working day.
        assertThat(tellAt("2026-10-09T17:00:00+07:00")).isEqualTo(until("2026-10-12T07:00:00+07:00"));
        assertThat(tellAt("2026-10-10T10:00:00+07:00")).isEqualTo(until("2026-10-12T07:00:00+07:00"));
        assertThat(tellAt("2026-10-12T11:30:00+07:00")).isEqualTo(until("2026-10-12T13:30:00+07:00"));
        assertThat(gateway.messages()).isEmpty();
        assertThat(tellAt("2026-10-12T07:00:00+07:00")).isEqualTo(new Outcome.Delivered());
        assertThat(gateway.messages()).hasSize(1);
    }

    @Test
    void textsTheSameDeliveryOnceHoweverOftenItIsMade() {
        SmsDelivery delivery = open();
        UUID id = UUID.randomUUID();
        assertThat(delivery.deliver(delivery(id, "result-ready-is-texted"))).isEqualTo(new Outcome.Delivered());
        assertThat(delivery.deliver(delivery(id, "result-ready-is-texted"))).isEqualTo(new Outcome.Delivered());
        assertThat(open().deliver(delivery(id, "result-ready-is-texted"))).isEqualTo(new Outcome.Delivered());
        assertThat(gateway.messages()).hasSize(1);
    }

    @Test
    void textsOnceWhatTwoSystemsSay() {
        SmsDelivery delivery = open();
        delivery.deliver(delivery(UUID.randomUUID(), "result-ready-is-texted"));
        Delivery first = delivery(UUID.randomUUID(), "result-ready-is-texted");
        DossierEvent later = new DossierEvent(
                "/partners/land",
                "x",
                first.event().subject(),
                first.event().time().plusSeconds(60),
                first.event().fact());
        Outcome outcome = delivery.deliver(new Delivery(first.id(), 8, 10, partner, later, first.dossier()));
        assertThat(outcome).isEqualTo(new Outcome.Delivered());
        assertThat(gateway.messages()).hasSize(1);
    }

    @Test
    void textsEachNoticeOfADossier() {
        SmsDelivery delivery = open();
        delivery.deliver(delivery(UUID.randomUUID(), "papers-missing-is-texted"));
        delivery.deliver(delivery(UUID.randomUUID(), "new-appointment-is-texted"));
        delivery.deliver(delivery(UUID.randomUUID(), "result-ready-is-texted"));
        assertThat(gateway.messages()).hasSize(3);
    }

    @Test
    void sendsAgainWhatTheGatewayDidNotTake() {
        SmsDelivery delivery = SmsAdapters.delivering(
                SmsAdapters.partner(URI.create("http://localhost:9"), Duration.ofSeconds(1)),
                SmsAdapters.THURSDAY_MORNING,
                (unit, from) -> from);
        UUID id = UUID.randomUUID();
        Partner away = SmsAdapters.partner(URI.create("http://localhost:9"), Duration.ofSeconds(1));
        GoldenCase sample = sample("papers-missing-is-texted");
        assertThat(delivery.deliver(new Delivery(id, 7, 9, away, sample.event(), sample.dossier())))
                .isInstanceOf(Outcome.Unreachable.class);
        assertThat(delivery.deliver(delivery(UUID.randomUUID(), "papers-missing-is-texted")))
                .isEqualTo(new Outcome.Delivered());
        assertThat(gateway.messages()).hasSize(1);
    }

    @Test
    void saysAtTheStartWhichSettingIsMissing() {
        Partner poor = new Partner(
                "tin-nhan",
                "sms",
                "/partners/tin-nhan",
                partner.units(),
                partner.abilities(),
                partner.fields(),
                partner.connection(),
                null,
                Map.of("key", "khoa-mau-khong-that", "number-secret", "ngan"));
        assertThatThrownBy(() -> SmsAdapters.delivering(poor, SmsAdapters.THURSDAY_MORNING, (unit, from) -> from))
                .rootCause()
                .hasMessageContaining("hub.partners.tin-nhan.settings.number-secret")
                .hasMessageNotContaining("ngan:");
    }

    private Outcome tellAt(String time) {
        Clock clock = Clock.fixed(java.time.OffsetDateTime.parse(time).toInstant(), ZoneOffset.UTC);
        return SmsAdapters.delivering(partner, clock, SmsNoticesTests::opening)
                .deliver(delivery(new UUID(1, 2), "papers-missing-is-texted"));
    }

    private static Instant opening(String unit, Instant from) {
        return OfficeOpening.next(TestCalendars.nation(), from);
    }

    private SmsDelivery open() {
        return SmsAdapters.delivering(partner, SmsAdapters.THURSDAY_MORNING, (unit, from) -> from);
    }

    private Delivery delivery(UUID id, String name) {
        return new Delivery(
                id, 7, 9, partner, sample(name).event(), sample(name).dossier());
    }

    private static Outcome until(String time) {
        return new Outcome.Postponed(
                "waits for office hours", java.time.OffsetDateTime.parse(time).toInstant());
    }

    private static GoldenCase sample(String name) {
        return GoldenCases.of("sms").stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

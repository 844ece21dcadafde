package vn.lienthong.hub.adapter;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.adapter.sms.SmsAdapters;
import vn.lienthong.hub.adapter.sms.SmsGatewaySimulator;
import vn.lienthong.hub.adapter.sms.out.OfficeDoor;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;

/** One running hub for the partners without a vendor's system: an SMS gateway, and communes that bring files. */
@HubTest
@Import(PlainPartnersIT.Doors.class)
public abstract class PlainPartnersIT {

    protected static final SmsGatewaySimulator GATEWAY = new SmsGatewaySimulator("mau-khong-that").start();

    /** When offices open; null for now. */
    protected static final AtomicReference<Instant> OPENING = new AtomicReference<>();

    @LocalServerPort
    private int port;

    protected HubClient anybody;
    protected HubClient operator;

    @DynamicPropertySource
    static void partners(DynamicPropertyRegistry registry) {
        String sms = "hub.partners.sms.";
        registry.add(sms + "kind", () -> "sms");
        registry.add(sms + "abilities", () -> "NOTICE");
        registry.add(sms + "connection.base-url", GATEWAY::url);
        registry.add(sms + "connection.username", () -> "hub-mau");
        registry.add(sms + "connection.password", () -> "mau-khong-that");
        registry.add(sms + "settings.key", () -> SmsAdapters.KEY);
        registry.add(sms + "settings.number-secret", () -> "bi-mat-mau-khong-that");
        registry.add("hub.delivery.backoff.first", () -> "10ms");
        registry.add("hub.delivery.backoff.cap", () -> "50ms");
        registry.add("hub.delivery.breaker.failures", () -> "1000");
    }

    @BeforeEach
    void callers() {
        OPENING.set(null);
        anybody = HubClient.on(port);
        operator = anybody.as("operator");
    }

    /** Offices are open unless a test shuts them. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        @Primary
        OfficeDoor settableDoor() {
            return (unit, from) -> {
                Instant opening = OPENING.get();
                return opening == null || opening.isBefore(from) ? from : opening;
            };
        }
    }
}

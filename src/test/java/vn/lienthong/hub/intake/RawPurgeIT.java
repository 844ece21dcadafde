package vn.lienthong.hub.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.testing.Events.newCode;
import static vn.lienthong.hub.testing.Events.received;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class RawPurgeIT {

    private static final String DISTRICT_3 = "/partners/district-3";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private IntakeProperties properties;

    @Test
    void forgetsWhatCameOverTheWireButNeitherReceiptsNorWhatStillWaits() {
        HubClient district = HubClient.on(port).as("district-3");
        ObjectNode applied = received(DISTRICT_3, newCode("X77.03"), "X77.03");
        ObjectNode waiting = received(DISTRICT_3, newCode("X77.03"), "X77.03");
        ((ObjectNode) waiting.get("data")).put("procedureCode", "7.779999");
        Answer receipt = district.event(applied);
        district.event(waiting);

        assertThat(purge(Duration.ZERO)).isZero();
        assertThat(purge(properties.rawRetention().plusDays(1))).isPositive();

        assertThat(raw(applied)).isNull();
        assertThat(raw(waiting)).contains("7.779999");
        assertThat(district.event(applied).json()).isEqualTo(receipt.json());
    }

    private int purge(Duration later) {
        IntakeClock clock = new IntakeClock(Clock.offset(Clock.systemUTC(), later), properties);
        return new RawPurge(jdbc, clock, properties).purge();
    }

    private String raw(ObjectNode event) {
        return jdbc.queryForObject(
                "select raw from message where source = ? and event_id = ?",
                String.class,
                event.get("source").asText(),
                event.get("id").asText());
    }
}

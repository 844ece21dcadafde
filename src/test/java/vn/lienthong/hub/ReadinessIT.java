package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import vn.lienthong.hub.testing.HubTest;

/** A node takes requests only while it can serve them: Camel's routes up, the database there. */
@HubTest
class ReadinessIT {

    @Autowired
    private CamelContext camel;

    @Autowired
    @Qualifier("camelReadinessStateHealthIndicator")
    private HealthIndicator readiness;

    @Autowired
    private HealthEndpointGroups groups;

    @Test
    void waitsForCamel() {
        assertThat(readiness.health().getStatus()).isEqualTo(Status.UP);
        camel.suspend();
        try {
            Health suspended = readiness.health();
            assertThat(suspended.getStatus()).isNotEqualTo(Status.UP);
        } finally {
            camel.resume();
        }
    }

    @Test
    void countsTheDatabaseButNoPartner() {
        assertThat(groups.get("readiness").isMember("db")).isTrue();
        assertThat(groups.get("readiness").isMember("readinessState")).isTrue();
        assertThat(groups.get("readiness").isMember("camelReadinessState")).isTrue();
        assertThat(groups.get("readiness").isMember("camelHealth")).isFalse();
        assertThat(groups.get("liveness").isMember("db")).isFalse();
    }
}

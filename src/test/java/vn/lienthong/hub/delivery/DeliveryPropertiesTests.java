package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class DeliveryPropertiesTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Properties.class);

    @Test
    void hasDefaultsForEverything() {
        runner.run(context -> {
            DeliveryProperties properties = context.getBean(DeliveryProperties.class);
            assertThat(properties.lease()).isEqualTo(Duration.ofMinutes(2));
            assertThat(properties.backoff().cap()).isEqualTo(Duration.ofMinutes(10));
            assertThat(properties.breaker().failures()).isEqualTo(5);
        });
    }

    @Test
    void refusesValuesThatCannotWork() {
        runner.withPropertyValues("hub.delivery.lease=0s")
                .run(context -> assertThat(context).hasFailed());
        runner.withPropertyValues("hub.delivery.backoff.first=0s")
                .run(context -> assertThat(context).hasFailed());
        runner.withPropertyValues("hub.delivery.breaker.failures=0")
                .run(context -> assertThat(context).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DeliveryProperties.class)
    static class Properties {}
}

package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class AccessPropertiesTests {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AccessProperties.class)
    static class Properties {}

    private final ApplicationContextRunner hub = new ApplicationContextRunner().withUserConfiguration(Properties.class);

    @Test
    void knowsNoClientByDefault() {
        hub.run(context -> {
            AccessProperties access = context.getBean(AccessProperties.class);
            assertThat(access.clients()).isEmpty();
            assertThat(access.issuer()).isNull();
            assertThat(access.tokenLifetime()).isEqualTo(Duration.ofMinutes(5));
            assertThat(access.publicRate().requests()).isEqualTo(60);
        });
    }

    @Test
    void needsNoSecretsIfAnotherIssuesTokens() {
        hub.withPropertyValues(
                        "hub.security.issuer=https://sso.mau.invalid/realms/mau", "hub.security.clients.a.partner=land")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "secret=plain-geheim, 'secret' must be",
        "secret={sha256}geheim, 'secret' must be",
        "secret={noop}, 'secret' must be",
        "partner=land, needs a 'secret'",
        "secret={noop}geheim;hub.security.clients.a.scopes=everything, 'scopes' knows"
    })
    void refusesToStartWithoutTellingTheSecret(String properties, String reason) {
        hub.withPropertyValues(("hub.security.clients.a." + properties).split(";"))
                .run(context -> {
                    Throwable root = context.getStartupFailure();
                    while (root.getCause() != null) {
                        root = root.getCause();
                    }
                    assertThat(root.toString()).contains(reason).doesNotContain("geheim");
                });
    }
}

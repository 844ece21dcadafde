package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.lienthong.hub.fault.ProblemWriter;
import vn.lienthong.hub.testing.TestDatabase;

/** Contexts that hold security alone, one after another or at once, over one database. */
class SigningKeysIT {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AccessProperties.class)
    @Import({OwnTokens.class, RequestRules.class, RefusedRequests.class, ProblemWriter.class})
    static class Node {}

    private final DataSource database = TestDatabase.newDataSource();
    private final WebApplicationContextRunner node = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    SecurityAutoConfiguration.class))
            .withBean(DataSource.class, () -> database)
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(Node.class)
            .withPropertyValues("hub.security.clients.a.secret={noop}a", "hub.security.clients.a.scopes=operations");

    @Test
    void takesATokenFromBeforeARestart() {
        String[] token = new String[1];
        node.run(context -> token[0] = token(context));
        node.run(context -> assertThat(
                        context.getBean(JwtDecoder.class).decode(token[0]).getSubject())
                .isEqualTo("a"));
    }

    @Test
    void makesOneKeyHoweverManyNodesStart() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<RSAKey>> keys = nodes.invokeAll(IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<RSAKey>>mapToObj(i -> () -> keys().current())
                    .toList());
            assertThat(keys).extracting(Future::get).containsOnly(keys().current());
        } finally {
            nodes.shutdownNow();
        }
    }

    private SigningKeys keys() {
        return new SigningKeys(JdbcClient.create(database), Clock.systemUTC());
    }

    private static String token(WebApplicationContext context) throws Exception {
        String answer = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(post("/oauth2/token")
                        .with(httpBasic("a", "a"))
                        .contentType("application/x-www-form-urlencoded")
                        .param("grant_type", "client_credentials"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new JsonMapper().readTree(answer).get("access_token").asText();
    }
}

package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import vn.lienthong.hub.adapter.post.in.Reply;
import vn.lienthong.hub.delivery.Outcome;

/** The routes with the real Camel and HTTP around them, and beans that only note that they were called. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = PostRoutesTests.Beans.class,
        properties = {
            "camel.main.routes-include-pattern=classpath:routes/post.camel.yaml",
            "spring.main.banner-mode=off"
        })
class PostRoutesTests {

    private static final List<String> POLLED = new CopyOnWriteArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private ProducerTemplate camel;

    @Autowired
    private CamelContext context;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Stands for {@link PostReception}. */
    public static class Door {

        public Reply documents(InputStream body, String authorization) throws IOException {
            String text = new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (text.equals("boom")) {
                throw new IllegalStateException("a fault of the hub about Nguyễn Văn Mẫu");
            }
            return authorization == null ? Reply.unauthenticated() : Reply.good(text);
        }

        public Reply failed(Exception fault) {
            return Reply.fault();
        }
    }

    /** Stands for {@link PostDelivery}. */
    public static class Told {
        public Outcome deliver(String delivery) {
            return new Outcome.Delivered(delivery);
        }
    }

    /** Stands for {@link PostPolling}; each poll fails. */
    public static class Polls {
        public void poll(String partner) {
            POLLED.add(partner);
            throw new IllegalStateException("no answer");
        }
    }

    @Test
    void deliversThroughTheRouteOfTheKind() {
        assertThat(camel.requestBody("direct:deliver-post", "x", Outcome.class)).isEqualTo(new Outcome.Delivered("x"));
    }

    @Test
    void pollsOnAfterAFailure() {
        TemplatedRouteBuilder.builder(context, "post-poll")
                .routeId("post-poll-p")
                .parameter("partner", "p")
                .parameter("every", 20)
                .add();
        await().until(() -> POLLED.size() > 2);
        assertThat(POLLED).containsOnly("p");
    }

    @Test
    void describesEveryRoute() {
        assertThat(context.getRoutes()).isNotEmpty().allSatisfy(route -> assertThat(route.getDescription())
                .isNotBlank());
    }

    @Test
    void answersWithTheStatusAndWithoutTheCallersHeaders() throws Exception {
        HttpResponse<String> good = post("Đã nhận", "Bearer secret");
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).isEqualTo("{\"Status\":\"100\",\"Message\":\"Đã nhận\"}");
        assertThat(good.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(good.headers().map()).doesNotContainKeys("authorization", "x-own");
        assertThat(post("x", null).statusCode()).isEqualTo(401);
    }

    @Test
    void answersAFaultOfTheHubInTheDialect() throws Exception {
        HttpResponse<String> answer = post("boom", "Bearer secret");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"Status\":\"500\"").doesNotContain("Exception", "Nguyễn");
        assertThat(answer.headers().map()).doesNotContainKeys("authorization", "x-own");
    }

    private HttpResponse<String> post(String body, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/partners/post/documents"))
                .header("Content-Type", "application/json")
                .header("X-Own", "1")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** No {@code @Configuration}: no scan may find it. */
    @ImportAutoConfiguration({
        org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration.class,
        org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration.class,
        org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration.class,
        org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration.class,
        org.apache.camel.spring.boot.CamelAutoConfiguration.class,
        org.apache.camel.component.platform.http.springboot.PlatformHttpComponentAutoConfiguration.class,
        org.apache.camel.component.platform.http.springboot.SpringBootPlatformHttpAutoConfiguration.class
    })
    static class Beans {

        @Bean
        Told postDelivery() {
            return new Told();
        }

        @Bean
        Door postReception() {
            return new Door();
        }

        @Bean
        Polls postPolling() {
            return new Polls();
        }
    }
}

package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class PartnerHttpTests {

    private static final Duration PATIENT = Duration.ofSeconds(30);

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void givesAnAnswerWhole() {
        server.createContext("/good", exchange -> answer(exchange, 200, "xin chào".getBytes("UTF-8")));
        assertThat(call("/good", PATIENT)).isEqualTo("xin chào");
    }

    @Test
    void endsACallWhoseAnswerNeverBegins() {
        server.createContext("/silent", exchange -> await());
        assertThatThrownBy(() -> call("/silent", Duration.ofMillis(300)))
                .isInstanceOf(ResourceAccessException.class)
                .hasCauseInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void endsACallWhoseAnswerDribbles() {
        server.createContext("/dribble", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                do {
                    body.write('x');
                    body.flush();
                } while (!over.await(20, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> call("/dribble", Duration.ofMillis(300)))
                .isInstanceOf(ResourceAccessException.class)
                .hasCauseInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void refusesAnAnswerThatIsTooLarge() {
        server.createContext("/large", exchange -> answer(exchange, 200, new byte[PartnerHttp.MAX_ANSWER + 1]));
        assertThatThrownBy(() -> call("/large", PATIENT))
                .isInstanceOf(ResourceAccessException.class)
                .hasRootCauseMessage("the answer is larger than " + PartnerHttp.MAX_ANSWER + " bytes");
    }

    @Test
    void takesTheLargestAnswerThatIsAllowed() {
        server.createContext("/most", exchange -> answer(exchange, 200, new byte[PartnerHttp.MAX_ANSWER]));
        assertThat(call("/most", PATIENT)).hasSize(PartnerHttp.MAX_ANSWER);
    }

    @Test
    void followsNoRedirect() {
        server.createContext("/elsewhere", exchange -> answer(exchange, 200, new byte[] {'!'}));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            answer(exchange, 302, new byte[0]);
        });
        assertThat(client(PATIENT)
                        .get()
                        .uri("/moved")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(302);
    }

    @Test
    void tellsAStatusAsUsual() {
        server.createContext("/broken", exchange -> answer(exchange, 503, "maintenance".getBytes("UTF-8")));
        assertThatThrownBy(() -> call("/broken", PATIENT))
                .isInstanceOfSatisfying(
                        HttpServerErrorException.class,
                        failure -> assertThat(failure.getResponseBodyAsString()).isEqualTo("maintenance"));
    }

    @Test
    void saysSoIfNobodyListens() {
        RestClient nobody = PartnerHttp.client(Samples.at(URI.create("http://localhost:9"), PATIENT))
                .build();
        assertThatThrownBy(() -> nobody.get().uri("/").retrieve().body(String.class))
                .isInstanceOf(ResourceAccessException.class);
    }

    @Test
    void refusesAPartnerThatIsNeverCalled() {
        Partner silent = Samples.withUnits("silent");
        assertThatThrownBy(() -> PartnerHttp.client(silent)).isInstanceOf(IllegalArgumentException.class);
    }

    private String call(String path, Duration timeout) {
        return client(timeout).get().uri(path).retrieve().body(String.class);
    }

    private RestClient client(Duration timeout) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        return PartnerHttp.client(Samples.at(address, timeout)).build();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/plain;charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}

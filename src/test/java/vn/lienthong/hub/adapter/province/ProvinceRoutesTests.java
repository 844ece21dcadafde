package vn.lienthong.hub.adapter.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partner;

/** The routes with the real Camel and HTTP around them, and nothing of the hub but the adapter. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = ProvinceRoutesTests.Adapter.class,
        properties = {
            "camel.main.routes-include-pattern=classpath:routes/province.camel.yaml",
            "spring.main.banner-mode=off"
        })
class ProvinceRoutesTests {

    private static final ProvinceSimulator PROVINCE =
            new ProvinceSimulator(SamplePartner.USERNAME, SamplePartner.PASSWORD);

    @LocalServerPort
    private int port;

    @Autowired
    private ProducerTemplate camel;

    @Autowired
    private CamelContext context;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        PROVINCE.start();
    }

    @AfterAll
    static void stop() {
        PROVINCE.stop();
    }

    @Test
    void deliversThroughTheRouteOfTheKind() {
        Partner partner = SamplePartner.at(PROVINCE.url());

        Outcome outcome = camel.requestBody("direct:deliver-province", Dossiers.received(partner), Outcome.class);

        assertThat(outcome).isEqualTo(new Outcome.Delivered());
    }

    @Test
    void describesEveryRoute() {
        assertThat(context.getRoutes()).hasSize(3).allSatisfy(route -> assertThat(route.getDescription())
                .isNotBlank());
    }

    @Test
    void answersALoginInTheDialectWithoutTheCallersHeaders() throws Exception {
        HttpResponse<String> answer = post("login", "{\"username\":\"x\",\"password\":\"y\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"error_code\":\"2\"");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().map()).doesNotContainKeys("authorization", "dstcode");
    }

    @Test
    void answersAFaultOfTheHubInTheDialect() throws Exception {
        HttpResponse<String> answer = post(
                "g",
                "{\"session\":\"PHIEN-HUB-1\",\"service\":\"CapNhatTienDoHoSoMC\",\"data\":[{\"MaHoSo\":\"A\","
                        + "\"ThoiDiemXuLy\":\"20261012074000\",\"TrangThai\":\"9\"}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"error_code\":\"5\"").doesNotContain("Exception");
        assertThat(answer.headers().map()).doesNotContainKeys("authorization", "dstcode");
    }

    @Test
    void readsTheBytesAsTheyCameWhateverTheCharsetSays() throws Exception {
        HttpResponse<String> answer = post("g", "{\"session\":\"Phiên lạ\",\"service\":\"TraCuuHoSo\"}");

        assertThat(answer.body()).contains("\"error_code\":\"2\"", "đăng nhập lại");
    }

    @Test
    void refusesALongBodyBeforeItIsRead() throws Exception {
        HttpResponse<String> answer = post("g", "x".repeat(5_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("error_code");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/partners/province/" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer secret")
                .header("dstcode", "MAU:X77:HUB")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
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
    @Import(ProvinceBodyLimit.class)
    static class Adapter {

        @Bean
        ProvinceProperties provinceProperties() {
            return ProvinceAdapters.PROPERTIES;
        }

        @Bean
        ProvinceDelivery provinceDelivery() {
            return ProvinceAdapters.delivering(SamplePartner.at(URI.create("http://partner.invalid")));
        }

        /** Its intake throws what nobody expects. */
        @Bean
        ProvinceReception provinceReception() {
            return ProvinceAdapters.hearing(
                    (sender, events, mode) -> {
                        throw new IllegalStateException(
                                List.of("a fault of the hub").toString());
                    },
                    Clock.systemUTC());
        }
    }
}

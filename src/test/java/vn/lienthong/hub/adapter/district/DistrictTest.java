package vn.lienthong.hub.adapter.district;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.partner.Partners;

/**
 * The adapter with the real Camel, CXF and HTTP around it, and nothing of the hub: what belongs to the hub is {@link
 * Surroundings}. One context serves all.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = DistrictTest.Adapter.class,
        properties = {
            "camel.main.routes-include-pattern=classpath:routes/district.camel.yaml",
            "spring.main.banner-mode=off",
            "cxf.metrics.enabled=false",
            "cxf.servlet.init.hide-service-list-page=true"
        })
abstract class DistrictTest {

    static final Instant NOW = Instant.parse("2018-12-20T03:00:00Z");

    @Autowired
    Surroundings hub;

    @Autowired
    DistrictDelivery delivery;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void forget() {
        hub.reset();
    }

    HttpResponse<String> post(byte[] body, String contentType) {
        return send(HttpRequest.newBuilder(url("/services/district"))
                .header("Content-Type", contentType)
                .header("SOAPAction", "\"\"")
                .header("X-Forwarded-For", "10.1.2.3")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8), "text/xml; charset=utf-8");
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(url(path)).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** No {@code @Configuration}: no scan may find it. */
    @ImportAutoConfiguration({
        org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration.class,
        org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration.class,
        org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration.class,
        org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration.class,
        org.apache.camel.spring.boot.CamelAutoConfiguration.class,
        org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = "vn.lienthong.hub.adapter.district",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.in\\.(Jdbc|Hub).*"))
    static class Adapter {

        @Bean
        Surroundings surroundings() {
            return new Surroundings();
        }

        @Bean
        Partners partners() {
            return SamplePartners.both();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        DistrictProperties districtProperties() {
            return new DistrictProperties(DataSize.ofMegabytes(1), DataSize.ofKilobytes(256));
        }
    }
}

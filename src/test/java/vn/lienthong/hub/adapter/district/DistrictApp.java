package vn.lienthong.hub.adapter.district;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.fault.ProblemWriter;
import vn.lienthong.hub.partner.Partners;

/**
 * The adapter with the real Camel, CXF and HTTP around it, and nothing of the hub: what belongs to the hub is {@link
 * Surroundings}. Started once, for all tests of the kind.
 */
final class DistrictApp {

    static final Instant NOW = Instant.parse("2018-12-20T03:00:00Z");
    static final DistrictProperties PROPERTIES =
            new DistrictProperties(DataSize.ofMegabytes(1), DataSize.ofKilobytes(256));

    private static DistrictApp app;

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private DistrictApp() {
        context = SpringApplication.run(
                Adapter.class,
                "--server.port=0",
                "--camel.main.routes-include-pattern=classpath:routes/district.camel.yaml",
                "--spring.main.banner-mode=off");
    }

    static synchronized DistrictApp running() {
        if (app == null) {
            app = new DistrictApp();
        }
        return app;
    }

    Surroundings hub() {
        return context.getBean(Surroundings.class);
    }

    /** A fresh one, as after a restart. */
    DistrictDelivery delivery() {
        return context.getBean(DistrictDelivery.class);
    }

    URI url(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    HttpResponse<String> post(byte[] body, String contentType) {
        return send(HttpRequest.newBuilder(url("/services/district"))
                .header("Content-Type", contentType)
                .header("SOAPAction", "\"\"")
                .header("X-Forwarded-For", "10.1.2.3")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
        static BeanFactoryPostProcessor freshDeliveries() {
            return factory -> List.of("districtDelivery", "districtTeller", "districtMotCuaService")
                    .forEach(name -> factory.getBeanDefinition(name).setScope(BeanDefinition.SCOPE_PROTOTYPE));
        }

        @Bean
        Surroundings surroundings() {
            return new Surroundings();
        }

        @Bean
        Partners partners() {
            return SamplePartners.both();
        }

        @Bean
        ProblemWriter problems() {
            return new ProblemWriter(new ObjectMapper());
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        DistrictProperties districtProperties() {
            return PROPERTIES;
        }
    }
}

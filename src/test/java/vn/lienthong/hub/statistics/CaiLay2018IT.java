package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.StopWatch;
import vn.lienthong.hub.testing.HubClient;

/** The year of a district, posted as NDJSON, gives the numbers that were published. */
@StatisticsTest
class CaiLay2018IT {

    private static final Logger LOG = LoggerFactory.getLogger(CaiLay2018IT.class);

    @LocalServerPort
    private int port;

    @Test
    void givesThePublishedNumbersHoweverOftenItIsPosted() {
        HubClient hub = HubClient.on(port);
        Ledgers.importInto(hub.as("operator"), CaiLay2018.units(), CaiLay2018.procedures());
        List<String> lines = CaiLay2018.lines();
        long events = lines.size();

        assertThat(timed("posted " + events + " events", () -> Ledgers.post(hub.as("operator"), lines)))
                .isEqualTo(Map.of(201, events));
        String year = timed("reckoned", () -> numbers(hub));
        assertThat(timed("posted them again", () -> Ledgers.post(hub.as("operator"), lines)))
                .isEqualTo(Map.of(200, events));
        assertThat(numbers(hub)).isEqualTo(year);
    }

    private static String numbers(HubClient hub) {
        JsonNode answer =
                Ledgers.onTime(hub.as("operator"), "unit=C18&from=2018-01-01&to=2018-12-31&groupBy=field&rule=current");
        JsonNode total = answer.path("total");
        assertThat(answer.path("rule").asText()).isEqualTo("current");
        assertThat(answer.path("policy").asText()).isEqualTo("SUBTRACT");
        assertThat(total.path("received").asInt()).isEqualTo(33_973);
        assertThat(total.path("resolved").asInt()).isEqualTo(33_973);
        assertThat(total.path("early").asInt()).isEqualTo(28_130);
        assertThat(total.path("onTime").asInt()).isEqualTo(5_757);
        assertThat(total.path("late").asInt()).isEqualTo(86);
        assertThat(total.path("carriedOver").asInt()).isZero();
        assertThat(total.path("inProgress").asInt()).isZero();
        assertThat(total.path("onTimePercent").asText()).isEqualTo("99.7");
        assertThat(total.path("earlyPercent").asText()).isEqualTo("82.8");
        assertThat(total.path("latePercent").asText()).isEqualTo("0.3");

        JsonNode original = Ledgers.onTime(hub.as("operator"), "unit=C18&from=2018-01-01&to=2018-12-31&rule=original");
        assertThat(original.path("total").path("late").asInt()).isEqualTo(86 + CaiLay2018.RESCHEDULED);
        assertThat(original.path("total").path("onTime").asInt()).isEqualTo(5_757 - CaiLay2018.RESCHEDULED);
        return total.toString() + answer.path("groups") + original.path("total");
    }

    private static <T> T timed(String what, java.util.function.Supplier<T> work) {
        StopWatch watch = new StopWatch();
        watch.start();
        T result = work.get();
        watch.stop();
        LOG.info("Cai Lay 2018: {} in {}", what, Duration.ofMillis(watch.getTotalTimeMillis()));
        return result;
    }
}

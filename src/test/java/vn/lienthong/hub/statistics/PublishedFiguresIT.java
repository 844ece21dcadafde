package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.statistics.published.Counts;
import vn.lienthong.hub.statistics.published.PublishedFigures;
import vn.lienthong.hub.testing.HubClient;

/** What places have published of themselves comes out of the dossiers that are posted. */
@StatisticsTest
class PublishedFiguresIT {

    /** One line of so many is posted again; that whole ledgers may be is shown by the ledger of the vectors. */
    private static final int AGAIN_OF = 10;

    @LocalServerPort
    private int port;

    private HubClient operator;

    @BeforeEach
    void enter() {
        operator = HubClient.on(port).as("operator");
    }

    @Test
    void givesTheYear2018OfADistrictHoweverOftenItsLinesArePosted() {
        List<String> lines = post(PublishedFigures.CAI_LAY_2018);
        JsonNode year = total(PublishedFigures.CAI_LAY_2018, "current");

        assertThat(year.path("received").asInt()).isEqualTo(33_973);
        assertThat(year.path("resolved").asInt()).isEqualTo(33_973);
        assertThat(year.path("early").asInt() + year.path("onTime").asInt()).isEqualTo(33_887);
        assertThat(year.path("late").asInt()).isEqualTo(86);
        assertThat(year.path("carriedOver").asInt()).isZero();
        assertThat(year.path("inProgress").asInt()).isZero();
        assertThat(year.path("onTimePercent").asText()).isEqualTo("99.7");
        assertThat(year.path("earlyPercent").asText()).isEqualTo("82.8");
        assertThat(year.path("latePercent").asText()).isEqualTo("0.3");
        assertThat(form(PublishedFigures.CAI_LAY_2018)).containsExactly(33_973, 0, 33_973, 28_130, 5_757, 86, 0, 0, 0);
        assertThat(total(PublishedFigures.CAI_LAY_2018, "original").path("late").asInt())
                .isEqualTo(86 + Counts.RESCHEDULED);

        List<String> some = lines.stream()
                .filter(line -> Math.floorMod(line.hashCode(), AGAIN_OF) == 0)
                .toList();
        assertThat(Ledgers.post(operator, some)).isEqualTo(Map.of(200, (long) some.size()));
        assertThat(total(PublishedFigures.CAI_LAY_2018, "current")).isEqualTo(year);
    }

    @Test
    void givesTheFiveMonthsOf2017OfADistrictWhoseDossiersAreMostlyLand() {
        post(PublishedFigures.DUC_HOA_2017);
        JsonNode answer = answer(PublishedFigures.DUC_HOA_2017, "current");
        JsonNode total = answer.path("total");

        assertThat(total.path("received").asInt()).isEqualTo(21_652);
        assertThat(Ledgers.groups(answer).get("DD").path("received").asInt()).isEqualTo(19_538);
        assertThat(total.path("resolved").asInt()).isEqualTo(17_220);
        assertThat(total.path("early").asInt()).isEqualTo(7_418);
        assertThat(total.path("onTimePercent").asDouble()).isGreaterThan(90);
        assertThat(total.path("inProgress").asInt()).isEqualTo(4_432);
        assertThat(total.path("overdue").asInt())
                .isEqualTo(PublishedFigures.DUC_HOA_2017.counts().overdue());
        assertThat(form(PublishedFigures.DUC_HOA_2017))
                .containsExactly(21_652, 0, 17_220, 7_418, 8_232, 1_570, 4_432, 4_032, 400);
    }

    @Test
    void givesTheShareOnTimeOfAProvincesYear2019() {
        post(PublishedFigures.BINH_DINH_2019);
        JsonNode total = total(PublishedFigures.BINH_DINH_2019, "current");

        assertThat(total.path("onTimePercent").asText()).isEqualTo("90.5");
        assertThat(total.path("received").asInt())
                .isEqualTo(PublishedFigures.BINH_DINH_2019.counts().received());
        assertThat(total.path("resolved").asInt())
                .isEqualTo(PublishedFigures.BINH_DINH_2019.counts().resolved());
        assertThat(form(PublishedFigures.BINH_DINH_2019))
                .containsExactly(4_250, 0, 4_000, 2_264, 1_356, 380, 250, 190, 60);
    }

    /** Two halves beside each other, as two systems of the place would. */
    private List<String> post(PublishedFigures figures) {
        Ledgers.importInto(operator, figures.units(), figures.procedures());
        List<String> lines = figures.lines();
        int half = lines.size() / 2;
        CompletableFuture<Map<Integer, Long>> beside =
                CompletableFuture.supplyAsync(() -> Ledgers.post(operator, lines.subList(0, half)));
        assertThat(Ledgers.post(operator, lines.subList(half, lines.size())))
                .isEqualTo(Map.of(201, (long) lines.size() - half));
        assertThat(beside.join()).isEqualTo(Map.of(201, (long) half));
        return lines;
    }

    /** Columns 3 and 6 to 13 of form II.06a, in the sum of its rows. */
    private List<Integer> form(PublishedFigures figures) {
        HubClient.Answer answer = operator.get(
                "/api/v1/reports/06a?unit=%s&from=%s&to=%s".formatted(figures.unit(), figures.from(), figures.to()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode total = answer.json().path("total");
        return Stream.of("c3", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13")
                .map(column -> total.path(column).asInt())
                .toList();
    }

    private JsonNode total(PublishedFigures figures, String rule) {
        return answer(figures, rule).path("total");
    }

    private JsonNode answer(PublishedFigures figures, String rule) {
        return Ledgers.onTime(
                operator,
                "unit=%s&from=%s&to=%s&groupBy=field&rule=%s"
                        .formatted(figures.unit(), figures.from(), figures.to(), rule));
    }
}

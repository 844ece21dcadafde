package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.testing.HubClient.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;
import vn.lienthong.hub.testing.WorkEveryDay;

/** Each test has a commune of its own. */
@HubTest
class DossierListIT {

    private final Facts facts = Facts.of("district-3");
    private HubClient operator;
    private HubClient district;

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @BeforeEach
    void callers() {
        operator = HubClient.on(port).as("operator");
        district = HubClient.on(port).as("district-3");
    }

    @Test
    void losesAndRepeatsNothingWhileDossiersComeAndChange() throws Exception {
        String unit = "X77.03.04";
        List<String> known = seed(unit, 40);
        AtomicBoolean walking = new AtomicBoolean(true);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> written = writer.submit(() -> write(unit, known, walking));
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = page(district, "unit=" + unit + "&limit=3&cursor=" + cursor);
                seen.addAll(codes(page));
                // One that is known, one that may have been seen, one that may come: between any two pages.
                change(known.get(seen.size() % known.size()));
                seed(unit, 1);
                cursor = seen.size() < 2 * known.size() ? page.path("next").asText() : "";
            } while (!cursor.isEmpty());
            walking.set(false);

            assertThat(written.get()).isPositive();
            assertThat(seen).doesNotHaveDuplicates().containsAll(known);
        } finally {
            walking.set(false);
            writer.shutdown();
        }
    }

    @Test
    void doesNotShowADossierAgainThatWasMerged() {
        String unit = "X77.03.03";
        List<String> known = seed(unit, 4);
        JsonNode first = page(district, "unit=" + unit + "&limit=2");

        ObjectNode join = facts.received(
                known.get(3),
                "2025-03-04T08:00:00",
                unit,
                ",\"aliases\":[{\"system\":\"national\",\"value\":\"" + known.get(0) + "\"}]");
        assertThat(operator.event(join).status()).isEqualTo(201);

        assertThat(codes(first)).containsExactly(known.get(0), known.get(1));
        JsonNode rest = page(
                district,
                "unit=" + unit + "&limit=2&cursor=" + first.path("next").asText());
        assertThat(codes(rest)).containsExactly(known.get(2));
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void aCursorLivesOnWhenItsDossierIsMerged() {
        String unit = "X77.02.02";
        List<String> known = seed(unit, 3);
        JsonNode first = page(operator, "unit=" + unit + "&limit=2");

        ObjectNode join = facts.received(
                known.get(1),
                "2025-03-04T08:00:00",
                unit,
                ",\"aliases\":[{\"system\":\"national\",\"value\":\"" + known.get(0) + "\"}]");
        assertThat(operator.event(join).status()).isEqualTo(201);

        assertThat(codes(page(
                        operator,
                        "unit=" + unit + "&cursor=" + first.path("next").asText())))
                .containsExactly(known.get(2));
    }

    @Test
    void filtersByUnitStateAndLateness() {
        String unit = "X77.03.02";
        String late = receive(unit, -1);
        String tomorrow = receive(unit, 24);
        String nextMonth = receive(unit, 24 * 30);
        String paused = receive(unit, -1);
        accept(facts.said("supplementRequested", paused, "2025-03-04T08:00:00", "{\"reason\":\"thiếu\"}"));
        String finished = receive(unit, -1);
        accept(facts.said("completed", finished, "2025-03-04T08:00:00", "{}"));

        assertThat(codes(page(district, "unit=" + unit))).containsExactly(late, tomorrow, nextMonth, paused, finished);
        assertThat(codes(page(district, "unit=X77.03&limit=1000"))).contains(late, finished);
        assertThat(codes(page(district, "unit=" + unit + "&overdue=true"))).containsExactly(late);
        assertThat(codes(page(district, "unit=" + unit + "&overdue=false")))
                .containsExactly(tomorrow, nextMonth, paused, finished);
        assertThat(codes(page(district, "unit=" + unit + "&paused=true"))).containsExactly(paused);
        assertThat(codes(page(district, "unit=" + unit + "&paused=false")))
                .containsExactly(late, tomorrow, nextMonth, finished);
        assertThat(codes(page(district, "unit=" + unit + "&field=XD&procedure=1.013228&limit=2")))
                .containsExactly(late, tomorrow);
        assertThat(codes(page(district, "unit=" + unit + "&field=DD"))).isEmpty();
        assertThat(codes(page(district, "unit=" + unit + "&state=SUPPLEMENT_REQUESTED")))
                .containsExactly(paused);
        JsonNode item =
                page(district, "unit=" + unit + "&overdue=true").path("items").get(0);
        assertThat(item.path("overdue").asBoolean()).isTrue();
        assertThat(item.path("lateAfter")).isEqualTo(item.path("dueAt"));
    }

    /** Wherever the clock stands: 24 hours hold eight of office time where every day is a working day. */
    @Test
    void filtersByTheOfficeTimeThatIsLeft() {
        Answer units = operator.put("/api/v1/units", "application/x-ndjson", """
                {"code":"Y62","name":"Tỉnh Y","level":"PROVINCE","validFrom":"2016-01-01"}
                {"code":"Y62.1","name":"Xã Y","level":"COMMUNE","parent":"Y62","validFrom":"2016-01-01"}
                {"code":"Y62.2","name":"Xã nghỉ","level":"COMMUNE","parent":"Y62","validFrom":"2016-01-01"}
                """);
        assertThat(units.status()).as(units.body()).isEqualTo(200);
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET);
        WorkEveryDay.put(operator, "Y62", clock);
        WorkEveryDay.put(operator, "Y62.2", clock, day -> !day.isBefore(today) && day.isBefore(today.plusDays(9)));
        String late = receive("Y62.1", -1);
        String tomorrow = receive("Y62.1", 24);
        String nextWeek = receive("Y62.1", 24 * 7);
        String atRest = receive("Y62.2", 24 * 7);

        assertThat(codes(page(operator, "competentBelow=Y62&overdue=true"))).containsExactly(late);
        assertThat(codes(page(operator, "competentUnit=Y62.1&dueWithin=PT8H"))).containsExactly(tomorrow);
        assertThat(codes(page(operator, "competentUnit=Y62.1&dueWithin=PT7H"))).isEmpty();
        assertThat(codes(page(operator, "competentBelow=Y62&dueWithin=PT0H"))).containsExactly(atRest);
        assertThat(codes(page(operator, "competentBelow=Y62&dueWithin=56")))
                .containsExactly(tomorrow, nextWeek, atRest);
        assertThat(codes(page(operator, "competentBelow=Y62&dueBeyond=PT8H&dueWithin=PT56H")))
                .containsExactly(nextWeek);
        assertThat(codes(page(operator, "competentBelow=Y62.1&dueBeyond=PT7H"))).containsExactly(tomorrow, nextWeek);
        assertThat(codes(page(operator, "competentBelow=Y62.1&competentUnit=Y62.2")))
                .isEmpty();
    }

    @Test
    void givesWhatChangedSince() {
        String unit = "X77.02.01";
        List<String> known = seed(unit, 2);
        JsonNode second = page(operator, "unit=" + unit).path("items").get(1);
        String since = encoded(second.path("updatedAt").asText());

        assertThat(codes(page(operator, "unit=" + unit + "&updatedSince=" + since)))
                .containsExactly(known.get(1));
        change(known.get(0));
        assertThat(codes(page(operator, "unit=" + unit + "&updatedSince=" + since)))
                .containsExactlyElementsOf(known);
    }

    @Test
    void showsOnlyTheCallersOwn() {
        String code = seed("X77.03.01", 1).get(0);

        assertThat(codes(page(HubClient.on(port).as("igate-2"), "unit=X77.03&limit=1000")))
                .doesNotContain(code);
        assertThat(codes(page(HubClient.on(port).as("province"), "unit=X77.03.01&limit=1000")))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "unit=X99, unit",
        "state=DONE, state",
        "overdue=perhaps, overdue",
        "dueWithin=soon, dueWithin",
        "dueWithin=P3D, dueWithin",
        "dueBeyond=9999, dueBeyond",
        "paused=perhaps, paused",
        "competentUnit=X99, competentUnit",
        "competentBelow=X99, competentBelow",
        "field=%00, field",
        "procedure=%00, procedure",
        "updatedSince=2025-03-03, updatedSince",
        "cursor=7, cursor",
        "cursor=00000000-0000-0000-0000-000000000000, cursor",
        "limit=0, limit",
        "limit=1001, limit",
        "limit=many, limit",
        "unit=%00, unit",
        "updatedSince=%00, updatedSince"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        Answer answer = operator.get("/api/v1/dossiers?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo("invalid-parameter");
        assertThat(answer.json().path("violations").get(0).path("pointer").asText())
                .isEqualTo(parameter);
    }

    private int write(String unit, List<String> known, AtomicBoolean going) {
        int written = 0;
        do {
            seed(unit, 1);
            change(known.get(written % known.size()));
            written++;
        } while (going.get());
        return written;
    }

    private List<String> seed(String unit, int count) {
        List<String> codes =
                IntStream.range(0, count).mapToObj(each -> Facts.code()).toList();
        codes.forEach(code -> accept(facts.received(code, "2025-03-03T08:00:00", unit)));
        return codes;
    }

    private void change(String code) {
        accept(facts.said("progressed", code, "2025-03-04T08:00:00", "{}"));
    }

    private String receive(String unit, int hoursFromNow) {
        String code = Facts.code();
        String promised = VietnamTime.format(clock.instant().plus(Duration.ofHours(hoursFromNow)));
        accept(facts.received(code, "2025-03-03T08:00:00", unit, ",\"promisedAt\":\"" + promised + "\""));
        return code;
    }

    private void accept(JsonNode event) {
        Answer answer = operator.event(event);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    private static JsonNode page(HubClient caller, String query) {
        Answer answer = caller.get("/api/v1/dossiers?" + query);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> codes(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("code").asText())
                .toList();
    }
}

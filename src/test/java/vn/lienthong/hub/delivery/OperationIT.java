package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, replay and the record of who did what, through HTTP. */
class OperationIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "land"), TestNode.properties());
    private final OperatorHttp http = new OperatorHttp(node);

    @BeforeEach
    void parkTwoLanes() {
        node.gateway.answer(delivery -> ScriptedGateway.fact(delivery) == 1
                ? new Outcome.Refused("unknown procedure")
                : new Outcome.Delivered());
        node.start();
        node.enqueue("province", 1, 1, 2, 3);
        node.enqueue("land", 1, 1);
        node.enqueue("province", 7, 2);
        await().until(() -> node.count("select count(*) from lane where state = 'PARKED'") == 2
                && node.count("select count(*) from lane") == 2);
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void holdsFollowersBehindAParkedHead() {
        assertThat(node.deliveries(1))
                .filteredOn(each -> each.partner().equals("province"))
                .extracting(DeliveryView::state)
                .containsExactly(DeliveryState.PARKED, DeliveryState.WAITING, DeliveryState.WAITING);
        assertThat(node.gateway.calls).doesNotContain("province/1/2");
    }

    @Test
    void listsWhatIsNotOverByPartnerAndState() throws Exception {
        http.ask("/api/v1/deliveries")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(4)))
                .andExpect(jsonPath("$.next").doesNotExist());
        http.ask("/api/v1/deliveries?partner=province&state=PARKED")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].partner").value("province"))
                .andExpect(jsonPath("$.items[0].dossier").value(1))
                .andExpect(jsonPath("$.items[0].fact").value("stopped"))
                .andExpect(jsonPath("$.items[0].attempts").value(1))
                .andExpect(jsonPath("$.items[0].answer").value("unknown procedure"))
                .andExpect(jsonPath("$.items[0].enqueuedAt").value("2026-10-08T08:00:00+07:00"));
        http.ask("/api/v1/deliveries?state=DELIVERED")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].dossier").value(7));
        http.ask("/api/v1/deliveries?state=IN_FLIGHT").andExpect(jsonPath("$.items", hasSize(0)));
        http.ask("/api/v1/deliveries?state=WAITING").andExpect(jsonPath("$.items", hasSize(2)));
    }

    @Test
    void pagesWithACursorWithoutRepeatingOrLeavingOut() throws Exception {
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = http.json("/api/v1/deliveries?limit=3" + next);
            page.path("items").forEach(item -> seen.add(item.path("id").asText()));
            next = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        assertThat(seen).hasSize(4).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void narrowsTheListByWhatAnEngineerKnows() throws Exception {
        http.ask("/api/v1/deliveries?code=X77-1")
                .andExpect(jsonPath("$.items", hasSize(4)))
                .andExpect(jsonPath("$.items[0].code").value("X77-1"));
        http.ask("/api/v1/deliveries?code=X77-8").andExpect(jsonPath("$.items", hasSize(0)));
        http.ask("/api/v1/deliveries?code=elsewhere").andExpect(status().isNotFound());
        http.ask("/api/v1/deliveries?dossier=1&partner=land").andExpect(jsonPath("$.items", hasSize(1)));
        http.ask("/api/v1/deliveries?dossier=1&code=X77-1").andExpect(status().isBadRequest());
        http.ask("/api/v1/deliveries?fact=received").andExpect(jsonPath("$.items", hasSize(0)));
        http.ask("/api/v1/deliveries?minAttempts=1").andExpect(jsonPath("$.items", hasSize(2)));
        http.ask("/api/v1/deliveries?enqueuedBefore={time}", "2026-10-08T08:00:00+07:00")
                .andExpect(jsonPath("$.items", hasSize(0)));
        http.ask("/api/v1/deliveries?enqueuedBefore={time}", "2026-10-08T08:00:01 07:00")
                .andExpect(jsonPath("$.items", hasSize(4)));
        http.ask("/api/v1/deliveries?parkedBefore={time}", "2026-10-08T01:00:01Z")
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].parkedAt").value("2026-10-08T08:00:00+07:00"));
        http.ask("/api/v1/deliveries?parkedBefore=yesterday")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].pointer").value("parkedBefore"));
    }

    @Test
    void recordsWhoReplayedWhatAndWhyAndNothingThatTouchedNothing() throws Exception {
        http.replay("{\"partner\": \"land\"}");
        http.replay("{\"partner\": \"nobody\", \"confirm\": 1}");
        http.replay("{\"fact\": \"stopped\", \"confirm\": 2, \"reason\": \"known now, says 0912345678\"}");
        // What was replayed is refused again meanwhile, which is on record too.
        List<JsonNode> items = new ArrayList<>();
        http.json("/api/v1/deliveries/audit?from={from}", "2026-10-08T08:00:00+07:00")
                .path("items")
                .forEach(item -> {
                    if (item.has("client")) {
                        items.add(item);
                    }
                });
        assertThat(items)
                .extracting(item -> item.path("partner").asText(), item -> item.path("dossier")
                        .asInt())
                .containsExactly(tuple("province", 1), tuple("land", 1));
        JsonNode replay = items.get(0);
        assertThat(replay.path("at").asText()).isEqualTo("2026-10-08T08:00:00+07:00");
        assertThat(replay.path("client").asText()).isEqualTo("operator");
        assertThat(replay.path("action").asText()).isEqualTo("REPLAYED");
        assertThat(replay.path("count").asInt()).isEqualTo(1);
        assertThat(replay.path("filter").toString()).isEqualTo("{\"fact\":\"stopped\"}");
        assertThat(replay.path("reason").asText()).isEqualTo("known now, says ***678");
    }

    @Test
    void pagesTheRecordLatestFirst() throws Exception {
        http.pause("land", "{\"reason\": \"one\"}");
        http.pause("land", "{\"reason\": \"two\"}");
        http.pause("land", "{\"reason\": \"three\"}");
        http.pause("province", "{\"reason\": \"other\"}");
        JsonNode first = http.json("/api/v1/deliveries/audit?partner=land&limit=2");
        assertThat(first.path("items"))
                .extracting(item -> item.path("reason").asText())
                .containsExactly("three", "two");
        JsonNode second = http.json("/api/v1/deliveries/audit?partner=land&limit=2&cursor="
                + first.path("next").asText());
        assertThat(second.path("items").get(0).path("reason").asText()).isEqualTo("one");
        http.ask("/api/v1/deliveries/audit?from={from}", "2026-10-08T08:00:01+07:00")
                .andExpect(jsonPath("$.items", hasSize(0)))
                .andExpect(jsonPath("$.next").doesNotExist());
        http.ask("/api/v1/deliveries/audit?code=X77-8").andExpect(jsonPath("$.items", hasSize(0)));
        http.ask("/api/v1/deliveries/audit?cursor=x").andExpect(status().isBadRequest());
        http.ask("/api/v1/deliveries/audit?from=x").andExpect(status().isBadRequest());
        http.ask("/api/v1/deliveries/audit?limit=0").andExpect(status().isBadRequest());
    }

    @Test
    void replaysByIdAndByAge() throws Exception {
        String id = node.deliveries(1).stream()
                .filter(each ->
                        each.state() == DeliveryState.PARKED && each.partner().equals("land"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        http.replay("{\"ids\": [\"" + id + "\"]}")
                .andExpect(jsonPath("$.byPartner.land").value(1));
        http.replay("{\"ids\": []}").andExpect(jsonPath("$.matched").value(0));
        http.replay("{\"code\": \"X77-1\", \"partner\": \"land\"}")
                .andExpect(jsonPath("$.matched").value(1));
        http.replay("{\"enqueuedBefore\": \"2026-10-08T08:00:00+07:00\"}")
                .andExpect(jsonPath("$.matched").value(0));
        http.replay("{\"minAttempts\": 2}").andExpect(jsonPath("$.matched").value(0));
        http.replay("{\"state\": \"WAITING\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].pointer").value("/state"));
        http.replay("{\"ids\": [null]}").andExpect(status().isUnprocessableEntity());
        http.replay("{\"code\": \"X77-1\", \"dossier\": 1}").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void refusesACursorAndALimitThatMeanNothing() throws Exception {
        http.ask("/api/v1/deliveries?cursor=x").andExpect(status().isBadRequest());
        http.ask("/api/v1/deliveries?limit=0").andExpect(status().isBadRequest());
        http.ask("/api/v1/deliveries?limit=1001").andExpect(status().isBadRequest());
    }

    @Test
    void countsAndTouchesNothingUnlessConfirmed() throws Exception {
        http.replay("{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.matched").value(2))
                .andExpect(jsonPath("$.byPartner.province").value(1))
                .andExpect(jsonPath("$.replayed").value(0));
        assertThat(node.count("select count(*) from lane where state = 'PARKED'"))
                .isEqualTo(2);
    }

    @Test
    void replaysInPlaceAndOnlyOnce() throws Exception {
        node.gateway.answer(delivery -> new Outcome.Delivered());
        int before = node.gateway.calls.size();
        http.replay("{\"partner\": \"province\", \"confirm\": 1}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.replayed").value(1));
        await().until(() -> node.gateway.calls.size() == before + 3 && node.count("select count(*) from lane") == 1);
        assertThat(node.gateway.calls.subList(before, before + 3))
                .containsExactly("province/1/1", "province/1/2", "province/1/3");
        http.replay("{\"partner\": \"province\", \"confirm\": 1}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.matched").value(0))
                .andExpect(jsonPath("$.replayed").value(0));
        assertThat(node.deliveries(1).get(0).attempts()).isPositive();
    }

    @Test
    void replaysNothingIfMoreMatchThanWereConfirmed() throws Exception {
        http.replay("{\"confirm\": 1}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].pointer").value("/confirm"));
        assertThat(node.count("select count(*) from lane where state = 'PARKED'"))
                .isEqualTo(2);
    }

    @Test
    void narrowsByDossierFactAndTimeOfParking() throws Exception {
        http.replay("{\"dossier\": 7}").andExpect(jsonPath("$.matched").value(0));
        http.replay("{\"dossier\": 1}").andExpect(jsonPath("$.matched").value(2));
        http.replay("{\"fact\": \"received\"}").andExpect(jsonPath("$.matched").value(0));
        http.replay("{\"fact\": \"stopped\"}").andExpect(jsonPath("$.matched").value(2));
        http.replay("{\"parkedBefore\": \"2026-10-08T08:00:00+07:00\"}")
                .andExpect(jsonPath("$.matched").value(0));
        http.replay("{\"parkedBefore\": \"+999999999-01-01T00:00:00Z\"}")
                .andExpect(jsonPath("$.matched").value(2));
        http.replay("{\"parkedBefore\": \"-999999999-01-01T00:00:00Z\"}")
                .andExpect(jsonPath("$.matched").value(0));
        clock.advance(Duration.ofSeconds(1));
        http.replay("{\"parkedBefore\": \"2026-10-08T08:00:01+07:00\"}")
                .andExpect(jsonPath("$.matched").value(2));
    }

    @Test
    void refusesAMisspeltFilterInsteadOfReplayingEverything() throws Exception {
        http.replay("{\"partnr\": \"province\", \"confirm\": 9}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].pointer").value("/partnr"));
        assertThat(node.count("select count(*) from lane where state = 'PARKED'"))
                .isEqualTo(2);
    }
}

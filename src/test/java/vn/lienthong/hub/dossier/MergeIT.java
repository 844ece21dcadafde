package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.testing.Events.event;
import static vn.lienthong.hub.testing.Events.newCode;
import static vn.lienthong.hub.testing.Events.received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class MergeIT {

    private static final String DISTRICT_3 = "/partners/district-3";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private HubClient district;

    @BeforeEach
    void getToken() {
        district = HubClient.on(port).as("district-3");
    }

    @Test
    void joinsTwoDossiersThatAMessageShowsToBeOne() {
        String national = newCode("X77.03");
        String own = "HS-" + national;
        district.event(received(DISTRICT_3, own, "X77.03"));
        district.event(event(DISTRICT_3, "completed", national, "2025-08-05T08:00:00+07:00", "{}"));
        String youngerId = jdbc.queryForObject("select uid::text from dossier where code = ?", String.class, national);

        ObjectNode both = event(
                DISTRICT_3,
                "registered",
                own,
                "2025-07-31T08:00:00+07:00",
                ("{'procedureCode':'1.013831','channel':'ONLINE','receivingUnit':'X77.03',"
                                + "'aliases':[{'system':'national','value':'%s'}]}")
                        .formatted(national));
        assertThat(district.event(both).json().path("state").asText()).isEqualTo("COMPLETED");

        JsonNode byOwn = district.get("/api/v1/dossiers/" + own).json();
        assertThat(byOwn.path("history").findValuesAsText("fact"))
                .containsExactly("registered", "received", "completed");
        assertThat(district.get("/api/v1/dossiers/" + national).json()).isEqualTo(byOwn);
        assertThat(district.get("/api/v1/dossiers/" + youngerId).json()).isEqualTo(byOwn);
        List<Long> sequences = new ArrayList<>();
        district.get("/api/v1/dossiers/" + own + "/deliveries")
                .json()
                .forEach(delivery -> sequences.add(delivery.path("sequence").asLong()));
        assertThat(sequences).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void learnsAFurtherNameFromTheMessageThatJoins() {
        String one = newCode("X77.03");
        String other = newCode("X77.03");
        district.event(received(DISTRICT_3, one, "X77.03"));
        district.event(event(DISTRICT_3, "completed", other, "2025-08-05T08:00:00+07:00", "{}"));
        ObjectNode joining = joining(one, other);
        ((ObjectNode) joining.get("data"))
                .withArrayProperty("aliases")
                .addObject()
                .put("system", "district-3")
                .put("value", "HS-" + one);

        assertThat(district.event(joining).status()).isEqualTo(201);

        JsonNode dossier = district.get("/api/v1/dossiers/HS-" + one).json();
        assertThat(dossier.path("state").asText()).isEqualTo("COMPLETED");
        assertThat(dossier.path("aliases").findValuesAsText("value"))
                .containsExactlyInAnyOrder(one, other, "HS-" + one);
    }

    @Test
    void losesNothingWhenManyMessagesJoinTheSameDossiersAtOnce() {
        for (long seed = 0; seed < 6; seed++) {
            String a = newCode("X77.03");
            String b = newCode("X77.03");
            String c = newCode("X77.03");
            List<ObjectNode> events = new ArrayList<>(List.of(
                    received(DISTRICT_3, a, "X77.03"),
                    event(DISTRICT_3, "progressed", b, "2025-08-02T08:00:00+07:00", "{}"),
                    event(DISTRICT_3, "completed", c, "2025-08-05T08:00:00+07:00", "{}"),
                    joining(a, b),
                    joining(b, c)));
            Collections.shuffle(events, new Random(seed));

            List<CompletableFuture<Integer>> answers = events.stream()
                    .map(event -> CompletableFuture.supplyAsync(
                            () -> district.event(event).status()))
                    .toList();

            assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(201));
            JsonNode dossier = district.get("/api/v1/dossiers/" + c).json();
            assertThat(dossier.path("history")).hasSize(5);
            assertThat(dossier.path("state").asText()).isEqualTo("COMPLETED");
            assertThat(district.get("/api/v1/dossiers/" + a).json()).isEqualTo(dossier);
        }
    }

    private static ObjectNode joining(String one, String other) {
        return event(
                DISTRICT_3,
                "registered",
                one,
                "2025-07-31T08:00:00+07:00",
                ("{'procedureCode':'1.013831','channel':'ONLINE','receivingUnit':'X77.03',"
                                + "'aliases':[{'system':'national','value':'%s'}]}")
                        .formatted(other));
    }
}

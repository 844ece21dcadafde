package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

@HubTest
class PublicLookupIT {

    private static final String PUBLIC = "/public/v1/dossiers/";

    private final Facts facts = Facts.of("district-3");
    private HubClient anybody;
    private HubClient operator;

    @LocalServerPort
    private int port;

    @BeforeEach
    void callers() {
        anybody = HubClient.on(port);
        operator = anybody.as("operator");
    }

    @Test
    void answersThreeMembersAndNoMore() {
        String code = Facts.code();
        accept(facts.received(code, "2025-03-03T08:00:00", "X77.03"));

        Answer answer = anybody.get(PUBLIC + code);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("code", "progress", "progressText");
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.json().path("progress").asText()).isEqualTo("RECEIVED");
        assertThat(answer.json().path("progressText").asText()).isEqualTo("Hồ sơ đã được tiếp nhận.");
        assertThat(answer.body()).doesNotContain(Facts.PERSON);
    }

    @Test
    void answersByACodeOnASlipButNotByAVendorsRowId() {
        String slip = Facts.ownCode();
        String row = Facts.ownCode();
        accept(facts.received(
                slip,
                "2025-03-03T08:00:00",
                "X77.03",
                ",\"aliases\":[{\"system\":\"district-3\",\"value\":\"" + row + "\"}]"));

        assertThat(anybody.get(PUBLIC + slip).status()).isEqualTo(200);
        assertThat(anybody.get(PUBLIC + row).status()).isEqualTo(404);
    }

    @Test
    void doesNotTellApartWhatIsUnknownAndWhatIsUsedTwice() {
        String twice = Facts.ownCode();
        accept(facts.received(twice, "2025-03-03T08:00:00", "X77.03"));
        accept(Facts.of("land").received(twice, "2025-03-03T08:00:00", "X77.90"));

        Answer used = anybody.get(PUBLIC + twice);
        Answer unknown = anybody.get(PUBLIC + Facts.code());

        assertThat(used.status()).isEqualTo(404);
        assertThat(used.json().path("code").asText()).isEqualTo("dossier-not-found");
        assertThat(used.body()).isEqualTo(unknown.body());
    }

    private void accept(JsonNode event) {
        Answer answer = operator.event(event);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }
}

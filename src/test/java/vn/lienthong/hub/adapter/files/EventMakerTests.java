package vn.lienthong.hub.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.adapter.files.message.EventMaker;

class EventMakerTests {

    @Test
    void fillsInTheEnvelope() {
        JsonNode event = events("{'fact':'refused','subject':'A/1','time':'2026-10-08T09:00:00+07:00'}")
                .get(0);

        assertThat(event.path("type").asText()).isEqualTo("vn.lienthong.dossier.refused.v1");
        assertThat(event.path("id").asText()).isEqualTo("A/1/refused/2026-10-08T09:00:00+07:00");
        assertThat(event.path("source").asText()).isEqualTo("/partners/dkkd");
        assertThat(event.path("data").isObject()).isTrue();
    }

    @Test
    void leavesAnIdOfTheMappingAlone() {
        assertThat(events("{'fact':'refused','id':'x','subject':'A','time':'t'}")
                        .get(0)
                        .path("id")
                        .asText())
                .isEqualTo("x");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        JsonNode event = events(
                        "{'fact':'refused','data':{'reason':'  ','applicant':{'name':null},'papers':[null,'a']}}")
                .get(0);

        assertThat(event.path("data").toString()).isEqualTo("{\"papers\":[\"a\"]}");
    }

    @Test
    void takesOneAListAListWithACursorAndNothing() {
        assertThat(events("{'fact':'paid'}")).hasSize(1);
        assertThat(events("[{'fact':'paid'},{'fact':'paid'}]")).hasSize(2);
        assertThat(events("{'events':[{'fact':'paid'}],'cursor':'7'}")).hasSize(1);
        assertThat(events("{'events':{'fact':'paid'}}")).hasSize(1);
        assertThat(events("{'events':[]}")).isEmpty();
        assertThat(events("null")).isEmpty();
        assertThat(EventMaker.events(null, "/partners/dkkd")).isEmpty();
    }

    @Test
    void keepsAFactThatTheLanguageDoesNotKnowForIntakeToRefuse() {
        assertThat(events("{'fact':'arrived'}").get(0).path("type").asText()).isEqualTo("arrived");
    }

    private static List<JsonNode> events(String mapped) {
        try {
            return EventMaker.events(Json.MAPPER.readTree(mapped.replace('\'', '"')), "/partners/dkkd");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

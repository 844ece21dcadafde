package vn.lienthong.hub.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class EventJsonTests {

    private static final String RECEIVED = """
            {"specversion":"1.0","id":"1","source":"/partners/igate-1",
             "type":"vn.lienthong.dossier.received.v1","subject":"X77.01-261008-0975",
             "time":"2026-10-08T02:15:00Z","datacontenttype":"application/json",
             "data":{"procedureCode":"1.013831","channel":"COUNTER","receivingUnit":"X77.01",
                     "promisedAt":"2026-10-15T17:00:00+07:00","soBienNhan":"B-12"}}
            """;

    @Test
    void readsAnEventAndKeepsWhatTheLanguageDoesNotName() throws Exception {
        DossierEvent event = EventJson.read(EventJson.mapper().readTree(RECEIVED));

        assertThat(event.type()).isEqualTo(FactType.RECEIVED);
        assertThat(event.more()).containsOnlyKeys("soBienNhan");
    }

    @Test
    void writesTimesInVietnamTimeAndNoNulls() throws Exception {
        ObjectNode json = EventJson.write(EventJson.read(EventJson.mapper().readTree(RECEIVED)));

        assertThat(json.get("time").asText()).isEqualTo("2026-10-08T09:15:00+07:00");
        assertThat(json.get("data").has("officer")).isFalse();
        assertThat(json.get("data").get("soBienNhan").asText()).isEqualTo("B-12");
    }

    @Test
    void keepsEveryFactThroughItsEventType() {
        for (FactType type : FactType.values()) {
            assertThat(FactType.ofEventType(type.eventType())).contains(type);
        }
    }
}

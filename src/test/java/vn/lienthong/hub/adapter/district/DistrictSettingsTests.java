package vn.lienthong.hub.adapter.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import vn.lienthong.hub.partner.Partner;

/** What is wrong with a partner's settings is said at the start, with what to set. */
class DistrictSettingsTests {

    private static final Partner.Connection CONNECTION = new Partner.Connection(
            URI.create("http://x.invalid"), null, "u", "p", Duration.ofSeconds(1), Duration.ofSeconds(1), 1);

    @Test
    void hasDefaultsForAllButTheTables() {
        DistrictSettings settings = DistrictSettings.of(partner(CONNECTION, Map.of()));

        assertThat(settings).isEqualTo(new DistrictSettings("/MotCua.asmx", false, null, null));
    }

    @Test
    void saysWhatIsWrongWithAPartner() {
        assertWrong(CONNECTION, Map.of("credentials", "header"), "settings.credentials must be 'body' or 'token'");
        assertWrong(CONNECTION, Map.of("inbound-username", "x"), "go together");
        assertWrong(
                new Partner.Connection(CONNECTION.baseUrl(), null, null, null, Duration.ZERO, Duration.ZERO, 1),
                Map.of(),
                "connection.username");
    }

    @Test
    void doesNotShowPasswords() {
        Map<String, String> settings = Map.of("inbound-username", "x", "inbound-password", "rat-bi-mat");

        assertThat(DistrictSettings.of(partner(CONNECTION, settings)).toString())
                .doesNotContain("rat-bi-mat");
    }

    @Test
    void saysWhichTablesAreMissingOrWrong() {
        TableFiles files = new TableFiles(new DefaultResourceLoader());

        assertThatThrownBy(() -> files.of(partner(CONNECTION, Map.of())))
                .hasMessageContaining("hub.partners.h.settings.tables is not set");
        assertThatThrownBy(() -> files.of(partner(CONNECTION, Map.of("tables", "classpath:khong-co.json"))))
                .hasMessageContaining("cannot be read from classpath:khong-co.json");
        assertThatThrownBy(() -> new Tables(Map.of(), Set.of())).hasMessageContaining("answerOk");
    }

    @Test
    void takesTheBlockOfASharedFileOfTables() throws JsonProcessingException {
        Tables tables = new ObjectMapper()
                .readValue("{\"units\":{\"H1\":\"X77.01\",\"A\":\"X77.01\"},\"answerOk\":[\"0\"]}", Tables.class);

        assertThat(tables.unit("H1")).isEqualTo("X77.01");
        assertThat(tables.unit("H9")).isEqualTo("H9");
        assertThat(tables.own("X77.01")).isEqualTo("A");
        assertThat(tables.own("X77.90")).isEqualTo("X77.90");
    }

    private static void assertWrong(Partner.Connection connection, Map<String, String> settings, String sentence) {
        assertThatThrownBy(() -> DistrictSettings.of(partner(connection, settings)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hub.partners.h: ")
                .hasMessageContaining(sentence);
    }

    private static Partner partner(Partner.Connection connection, Map<String, String> settings) {
        return new Partner("h", "district", "/partners/h", Set.of(), Set.of(), Set.of(), connection, null, settings);
    }
}

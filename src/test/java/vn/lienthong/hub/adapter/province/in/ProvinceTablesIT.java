package vn.lienthong.hub.adapter.province.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.province.ProvinceProperties;
import vn.lienthong.hub.testing.TestDatabase;

/** The adapter's tables. */
class ProvinceTablesIT {

    private static final Instant NOW = Instant.parse("2026-10-20T02:00:00Z");
    private static final ProvinceProperties PROPERTIES =
            new ProvinceProperties(Duration.ofMinutes(30), DataSize.ofMegabytes(4), DataSize.ofKilobytes(256));

    private static DataSource database;

    @BeforeAll
    static void newDatabase() {
        database = TestDatabase.newDataSource();
    }

    @Test
    void knowsASessionOnEveryNodeUntilItExpires() {
        String session = sessionsAt(NOW).open("province");

        assertThat(sessionsAt(NOW.plus(Duration.ofMinutes(29))).partnerOf(session))
                .contains("province");
        assertThat(sessionsAt(NOW.plus(Duration.ofMinutes(30))).partnerOf(session))
                .isEmpty();
        assertThat(sessionsAt(NOW).partnerOf(session + "x")).isEmpty();
    }

    @Test
    void keepsNoSessionInClearAndDropsExpiredOnes() {
        String session = sessionsAt(NOW).open("early");
        sessionsAt(NOW.plus(Duration.ofHours(1))).open("late");

        List<Map<String, Object>> rows =
                new JdbcTemplate(database).queryForList("select *, digest::text as shown from province_session");
        assertThat(rows)
                .extracting(row -> row.get("partner"))
                .doesNotContain("early")
                .contains("late");
        assertThat(rows.toString()).doesNotContain(session);
    }

    @Test
    void findsFactsByIdAndBySlotAndReplacesThem() {
        JdbcKnownFacts facts = new JdbcKnownFacts(JdbcClient.create(database), new JdbcTemplate(database));
        KnownFact first = new KnownFact("A/completed/1", "A/completed", NOW, Map.of("results", "d1"));
        facts.remember("p", List.of(first));
        KnownFact moved = new KnownFact("A/completed/1", "A/completed", NOW.plusSeconds(60), Map.of("results", "d2"));
        facts.remember("p", List.of(moved));

        assertThat(facts.find("p", List.of("A/completed/1"), List.of())).containsExactly(moved);
        assertThat(facts.find("p", List.of(), List.of("A/completed"))).containsExactly(moved);
        assertThat(facts.find("other", List.of("A/completed/1"), List.of("A/completed")))
                .isEmpty();
    }

    private static JdbcPartnerSessions sessionsAt(Instant now) {
        return new JdbcPartnerSessions(JdbcClient.create(database), Clock.fixed(now, ZoneOffset.UTC), PROPERTIES);
    }
}

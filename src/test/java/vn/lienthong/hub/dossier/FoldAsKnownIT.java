package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;

/** What is imported later changes today's fold and not yesterday's. Every test brings codes of its own. */
@HubTest
class FoldAsKnownIT {

    private static final String CALENDAR = "{\"unit\":\"%s\",\"year\":2025,\"daysOff\":[%s]}%n";
    private static final String UNIT = "{\"code\":\"%s\",\"name\":\"Y\",\"level\":\"%s\",%s\"validFrom\":\"%s\"%s}%n";

    @LocalServerPort
    private int port;

    @Autowired
    private Fold fold;

    @Autowired
    private StageDeadlines stages;

    @Autowired
    private DossierReader dossiers;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private Clock clock;

    private HubClient operator;

    @BeforeEach
    void prepare() {
        operator = HubClient.on(port).as("operator");
    }

    @Test
    void aDecreeMovesNoDueTimeOfBeforeNorOneAsKnownBefore() {
        put("units", province("Y85") + commune("Y85.1", "Y85"));
        put("calendars", CALENDAR.formatted("Y85", ""));
        Instant known = clock.instant();
        put("calendars", CALENDAR.formatted("Y85", "\"2025-05-05\""));
        List<StoredFact> after = received("Y85.1", "1.013831", "2025-04-28");

        assertThat(dueDay(fold.of(after))).isEqualTo("2025-05-06");
        assertThat(dueDay(fold.asKnown(clock.instant()).of(after))).isEqualTo("2025-05-06");
        assertThat(dueDay(fold.asKnown(known).of(after))).isEqualTo("2025-05-05");
        assertThat(statutoryDay(stages, after)).isEqualTo("2025-05-06");
        assertThat(statutoryDay(stages.asKnown(known), after)).isEqualTo("2025-05-05");
    }

    @Test
    void aTermIsTheOneThatWasKnownThen() {
        put("units", province("Y86") + commune("Y86.1", "Y86"));
        put("calendars", CALENDAR.formatted("Y86", ""));
        Instant start = clock.instant();
        put("procedures", procedure("8.000860", 3));
        List<StoredFact> facts = received("Y86.1", "8.000860", "2025-04-28");
        Instant known = clock.instant();
        put("procedures", procedure("8.000860", 2));

        assertThat(dueDay(fold.of(facts))).isEqualTo("2025-04-30");
        assertThat(dueDay(fold.asKnown(known).of(facts))).isEqualTo("2025-05-01");
        assertThat(fold.asKnown(start).of(facts).procedure()).isNull();
        assertThat(fold.asKnown(start).of(facts).appointment().dueAt()).isNull();
    }

    @Test
    void aCodeMeansTheUnitThatWasKnownThen() {
        put("units", province("Y87") + commune("Y87.1", "Y87"));
        List<StoredFact> facts = received("Y87.1", "1.013831", "2025-07-02");
        Instant known = clock.instant();
        put(
                "units",
                UNIT.formatted(
                                "Y87.1",
                                "COMMUNE",
                                "\"parent\":\"Y87\",",
                                "2010-01-01",
                                ",\"validTo\":\"2025-06-30\",\"successors\":[{\"unit\":\"Y87.2\"}]")
                        + UNIT.formatted("Y87.2", "COMMUNE", "\"parent\":\"Y87\",", "2025-07-01", ""));

        assertThat(fold.of(facts).competentUnit()).isEqualTo("Y87.2");
        assertThat(fold.asKnown(known).of(facts).competentUnit()).isEqualTo("Y87.1");
        assertThat(fold.asKnown(known).before(facts, Instant.MAX).marks()).isEmpty();
    }

    @Test
    void aUnitThatMovesKeepsTheCalendarByWhichItsDossiersWereReckoned() {
        put("units", province("Y88") + province("Y89") + commune("Y88.1", "Y88"));
        put("calendars", CALENDAR.formatted("Y88", "\"2025-04-29\"") + CALENDAR.formatted("Y89", ""));
        List<StoredFact> before = received("Y88.1", "1.013831", "2025-04-28");
        put("units", commune("Y88.1", "Y89"));
        List<StoredFact> after = received("Y88.1", "1.013831", "2025-04-28");

        assertThat(dueDay(fold.of(before))).isEqualTo("2025-05-06");
        assertThat(dueDay(fold.of(after))).isEqualTo("2025-05-05");
        assertThat(dueDay(fold.asKnown(clock.instant()).of(before))).isEqualTo("2025-05-06");
    }

    @Test
    void beforeEverythingNothingIsKnownButWhatWasSaid() {
        List<StoredFact> facts = received("X77.01", "1.013831", "2025-04-28");

        Dossier dossier = fold.asKnown(Instant.EPOCH).of(facts);

        assertThat(dossier.receivingUnit()).isEqualTo("X77.01");
        assertThat(dossier.procedure()).isNull();
        assertThat(dossier.appointment().dueAt()).isNull();
        assertThat(stages.asKnown(Instant.EPOCH).statutoryDueAt(dossier)).isNull();
    }

    @Test
    void saysWhenWhatItGoesByLastChanged() {
        Instant start = knowledge.changedAt();
        put("units", province("Y90"));
        Instant units = knowledge.changedAt();
        put("procedures", procedure("8.000900", 3));
        Instant procedures = knowledge.changedAt();
        put("calendars", CALENDAR.formatted("Y90", ""));
        Instant calendars = knowledge.changedAt();
        put("calendars", CALENDAR.formatted("Y90", ""));
        knowledge.refresh();

        assertThat(List.of(start, units, procedures, calendars)).isSorted().doesNotHaveDuplicates();
        assertThat(knowledge.changedAt()).isEqualTo(calendars).isBefore(clock.instant());
    }

    private static String province(String code) {
        return UNIT.formatted(code, "PROVINCE", "", "2010-01-01", "");
    }

    private static String commune(String code, String parent) {
        return UNIT.formatted(code, "COMMUNE", "\"parent\":\"" + parent + "\",", "2010-01-01", "");
    }

    private static String procedure(String code, int days) {
        return """
                {"code":"%s","name":"Thử","field":{"code":"DD","name":"Đất đai"},"validFrom":"2016-01-01",\
                "stages":[{"role":"COMPETENT","term":{"value":%d,"unit":"WORKING_DAYS"},"cutoff":"NONE"}]}
                """.formatted(code, days);
    }

    private void put(String what, String lines) {
        assertThat(operator.put("/api/v1/" + what, "application/x-ndjson", lines)
                        .status())
                .isEqualTo(200);
    }

    private List<StoredFact> received(String unit, String procedure, String day) {
        String code = Events.newCode(unit);
        String data = "{'procedureCode':'%s','channel':'COUNTER','receivingUnit':'%s'}".formatted(procedure, unit);
        assertThat(operator.event(Events.event("/partners/district-3", "received", code, day + "T09:00:00+07:00", data))
                        .status())
                .isEqualTo(201);
        long id = dossiers.named(code).get(0).dossier().id();
        return dossiers.histories(Set.of(id)).get(id);
    }

    private static String dueDay(Dossier dossier) {
        return dossier.appointment().dueAt().toString().substring(0, 10);
    }

    private String statutoryDay(StageDeadlines deadlines, List<StoredFact> facts) {
        return deadlines.statutoryDueAt(fold.of(facts)).toString().substring(0, 10);
    }
}

package vn.lienthong.hub.benchmark.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.dossier.Timeliness;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;
import vn.lienthong.hub.testing.TestDatabase;

/** What is loaded is what the hub would have made of the same facts. */
@HubTest
class HistoryLoaderIT {

    private static final HistoryLoader.Plan PLAN = new HistoryLoader.Plan(200, 7);
    private static final String LOADED = "select id from dossier where code like 'L90%'";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private DossierReader reader;

    @Autowired
    private Fold fold;

    @AfterEach
    void leaveTheSharedHubAsItWas() {
        Stream.of("fact", "dossier_alias")
                .forEach(table -> jdbc().sql("delete from " + table + " where dossier_id in (" + LOADED + ")")
                        .update());
        jdbc().sql("delete from dossier where code like 'L90%'").update();
    }

    @Test
    void writesTheRowsThatTheHubFoldsFromTheFacts() throws SQLException {
        HubClient operator = hubWithTheProvince();
        assertThat(load(database, false).dossiers()).isEqualTo(200);

        Map<Long, List<StoredFact>> histories =
                reader.histories(jdbc().sql(LOADED).query(Long.class).list());
        assertThat(histories).hasSize(200);
        histories.forEach((id, facts) -> assertThat(row(id)).isEqualTo(folded(facts)));
        String code = jdbc().sql("select min(code) from dossier where code like 'L90%'")
                .query(String.class)
                .single();
        HubClient.Answer answer = operator.get("/api/v1/dossiers/" + code);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("history")).isNotEmpty();
    }

    @Test
    void givesTheSameHistoryForTheSameSeedAndKeysAndIndexesBack() throws SQLException {
        DataSource other = TestDatabase.newDataSource();
        String before = definitions(other);
        load(other, true);
        load(database, false);

        assertThat(definitions(other)).isEqualTo(before);
        assertThat(digest(other)).isEqualTo(digest(database));
    }

    private HubClient hubWithTheProvince() {
        HubClient operator = HubClient.on(port).as("operator");
        LoadedProvince province = new LoadedProvince();
        assertThat(operator.put("/api/v1/units", "application/x-ndjson", province.units())
                        .status())
                .isEqualTo(200);
        assertThat(operator.put("/api/v1/procedures", "application/x-ndjson", province.procedures())
                        .status())
                .isEqualTo(200);
        return operator;
    }

    private static HistoryLoader.Loaded load(DataSource database, boolean bare) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            HistoryLoader.Loaded loaded = new HistoryLoader().load(connection, PLAN, bare, day -> {});
            connection.commit();
            return loaded;
        }
    }

    private String row(long id) {
        return jdbc().sql("select * from dossier where id = ?")
                .param(id)
                .query((row, number) -> Stream.of(
                                row.getString("state"),
                                row.getString("procedure_code"),
                                row.getString("field_code"),
                                row.getString("channel"),
                                row.getString("receiving_unit"),
                                row.getString("competent_unit"),
                                List.of((Object[]) row.getArray("roles").getArray()),
                                row.getBoolean("paused"),
                                row.getInt("version"),
                                time(row, "received_at"),
                                time(row, "due_at"),
                                time(row, "original_due_at"),
                                time(row, "late_after"),
                                time(row, "finished_at"),
                                time(row, "created_at"),
                                time(row, "updated_at"))
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n")))
                .single();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private String folded(List<StoredFact> facts) {
        Dossier dossier = fold.of(facts);
        return Stream.of(
                        dossier.state().name(),
                        dossier.procedureCode(),
                        dossier.fieldCode().orElse(null),
                        dossier.channel(),
                        dossier.receivingUnit(),
                        dossier.competentUnit(),
                        dossier.roles().stream().sorted().toList(),
                        dossier.paused(),
                        facts.size(),
                        dossier.milestones().receivedAt(),
                        dossier.appointment().dueAt(),
                        dossier.appointment().originalDueAt(),
                        Timeliness.lateAfter(dossier),
                        dossier.milestones().finishedAt(),
                        facts.get(0).recordedAt(),
                        facts.get(facts.size() - 1).recordedAt())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static String digest(DataSource database) {
        return JdbcClient.create(database).sql("""
                        select count(*) || ' ' || md5(string_agg(d.code || d.state || f.event_id || f.type
                                   || f.happened_at || f.recorded_at || f.data, ',' order by f.recorded_at, f.event_id))
                          from fact f join dossier d on d.id = f.dossier_id where d.code like 'L90%'
                        """).query(String.class).single();
    }

    private static String definitions(DataSource database) {
        return JdbcClient.create(database).sql("""
                        select string_agg(line, E'\\n' order by line) from (
                            select indexdef as line from pg_indexes where schemaname = 'public'
                            union all
                            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                              from pg_constraint where connamespace = 'public'::regnamespace) as lines
                        """).query(String.class).single();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }
}

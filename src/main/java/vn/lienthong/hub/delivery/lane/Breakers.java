package vn.lienthong.hub.delivery.lane;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The health of all partners, one row each, shared by the nodes. A partner that answers costs one unlocked read of a tiny
 * table: a row that every success writes would hold all nodes up.
 */
@Component
public class Breakers {

    private static final String TAKE_PROBE =
            "update partner_breaker set probe_at = :until::timestamptz where partner = :partner and state = 'OPEN'";

    private static final String READ = """
            select partner, failures, opened_at, probe_at, closed_at, calls, shrunk_at, not_before, busy, gone
            from partner_breaker where partner = any(:partners)
            """;

    private static final String CREATE = """
            insert into partner_breaker (partner) select unnest(:partners) order by 1
            on conflict (partner) do nothing
            """;

    private static final String WRITE = """
            update partner_breaker b
            set failures = s.failures, state = case when s.opened_at is null then 'CLOSED' else 'OPEN' end,
                opened_at = s.opened_at, probe_at = s.probe_at, closed_at = s.closed_at, calls = s.calls,
                shrunk_at = s.shrunk_at, not_before = s.not_before, busy = s.busy, gone = s.gone
            from unnest(:partners::text[], :failures::integer[], :opened::timestamptz[], :probes::timestamptz[],
                        :closed::timestamptz[], :calls::double precision[], :shrunk::timestamptz[],
                        :notBefore::timestamptz[], :busy::integer[], :gone::integer[])
                as s (partner, failures, opened_at, probe_at, closed_at, calls, shrunk_at, not_before, busy, gone)
            where b.partner = s.partner
            """;

    private final JdbcClient jdbc;

    public Breakers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are known; who is missing is well. */
    Map<String, PartnerHealth> read(Collection<String> partners) {
        return read(READ, partners);
    }

    PartnerHealth read(String partner) {
        return read(List.of(partner)).getOrDefault(partner, PartnerHealth.good(partner));
    }

    /** Until the transaction ends; in the order of their ids. Makes the rows that are missing. */
    Map<String, PartnerHealth> lock(Collection<String> partners) {
        jdbc.sql(CREATE).param("partners", partners.toArray(String[]::new)).update();
        return read(READ + " order by partner for update", partners);
    }

    /** No other lane probes until then. In the turn that claims the one that does. */
    void takeProbe(String partner, Instant until) {
        jdbc.sql(TAKE_PROBE)
                .param("partner", partner)
                .param("until", until.toString())
                .update();
    }

    /** The rows are locked. */
    void write(Collection<PartnerHealth> changed) {
        List<PartnerHealth> rows = new ArrayList<>(changed);
        jdbc.sql(WRITE)
                .param("partners", Column.text(rows, PartnerHealth::partner))
                .param("failures", Column.text(rows, row -> row.breaker().failures()))
                .param("opened", Column.text(rows, row -> row.breaker().openedAt()))
                .param("probes", Column.text(rows, row -> row.breaker().probeAt()))
                .param("closed", Column.text(rows, row -> row.breaker().closedAt()))
                .param("calls", Column.text(rows, row -> row.limit().calls()))
                .param("shrunk", Column.text(rows, row -> row.limit().shrunkAt()))
                .param("notBefore", Column.text(rows, row -> row.hold().notBefore()))
                .param("busy", Column.text(rows, row -> row.hold().busy()))
                .param("gone", Column.text(rows, row -> row.hold().gone()))
                .update();
    }

    private Map<String, PartnerHealth> read(String sql, Collection<String> partners) {
        return jdbc.sql(sql).param("partners", partners.toArray(String[]::new)).query(Breakers::health).list().stream()
                .collect(Collectors.toMap(PartnerHealth::partner, Function.identity()));
    }

    private static PartnerHealth health(ResultSet row, int number) throws SQLException {
        return new PartnerHealth(
                row.getString("partner"),
                new BreakerRow(
                        row.getInt("failures"),
                        instant(row, "opened_at"),
                        instant(row, "probe_at"),
                        instant(row, "closed_at")),
                new CallLimit(row.getObject("calls", Double.class), instant(row, "shrunk_at")),
                new Hold(instant(row, "not_before"), row.getInt("busy"), row.getInt("gone")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

package vn.lienthong.hub.delivery.lane;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;

/**
 * The breakers of all partners, one row each, shared by the nodes. A partner that answers costs one unlocked read of a
 * tiny table: a row that every success writes would hold all nodes up.
 */
@Component
public class Breakers {

    private static final String TAKE_PROBE = """
            update partner_breaker set probe_at = :until
            where partner = :partner and state = 'OPEN' and probe_at <= :now
            """;

    private static final String MAY_PROBE = """
            select exists (select 1 from partner_breaker
                           where partner = :partner and state = 'OPEN' and probe_at <= :now)
            """;

    private static final String READ =
            "select partner, failures, opened_at, probe_at from partner_breaker where partner = any(:partners)";

    private static final String CREATE = """
            insert into partner_breaker (partner) select unnest(:partners) order by 1
            on conflict (partner) do nothing
            """;

    private static final String WRITE = """
            update partner_breaker
            set failures = :failures, state = case when :openedAt::timestamptz is null then 'CLOSED' else 'OPEN' end,
                opened_at = :openedAt::timestamptz, probe_at = :probeAt::timestamptz
            where partner = :partner
            """;

    private final JdbcClient jdbc;
    private final Backoff backoff;
    private final DeliveryProperties.Breaker properties;

    public Breakers(JdbcClient jdbc, Backoff backoff, DeliveryProperties properties) {
        this.jdbc = jdbc;
        this.backoff = backoff;
        this.properties = properties.breaker();
    }

    boolean mayProbe(String partner, Instant now) {
        return jdbc.sql(MAY_PROBE)
                .param("partner", partner)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Takes the right to probe, for one node and until then. Inside the transaction that claims the lane. */
    boolean takeProbe(String partner, Instant now, Instant until) {
        return jdbc.sql(TAKE_PROBE)
                        .param("partner", partner)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Counts what the attempts have shown. Inside the transaction that records them, after the lanes are locked. */
    void note(Collection<Attempt> attempts, Instant now) {
        Map<String, List<Attempt>> byPartner = attempts.stream()
                .collect(
                        Collectors.groupingBy(attempt -> attempt.claim().partner(), TreeMap::new, Collectors.toList()));
        Map<String, PartnerSigns> signs = new TreeMap<>();
        byPartner.forEach((partner, each) -> signs.put(partner, PartnerSigns.of(each, backoff, now)));
        Map<String, BreakerRow> rows = read(signs.keySet(), READ);
        signs.entrySet()
                .removeIf(each -> each.getValue().good()
                        && rows.getOrDefault(each.getKey(), BreakerRow.closed(each.getKey()))
                                .untouched());
        if (!signs.isEmpty()) {
            change(signs, now);
        }
    }

    private void change(Map<String, PartnerSigns> signs, Instant now) {
        jdbc.sql(CREATE)
                .param("partners", signs.keySet().toArray(String[]::new))
                .update();
        read(signs.keySet(), READ + " order by partner for update").values().stream()
                .map(row -> row.after(signs.get(row.partner()), properties, now))
                .forEach(this::write);
    }

    private Map<String, BreakerRow> read(Collection<String> partners, String sql) {
        return jdbc
                .sql(sql)
                .param("partners", partners.toArray(String[]::new))
                .query((row, number) -> new BreakerRow(
                        row.getString("partner"),
                        row.getInt("failures"),
                        instant(row, "opened_at"),
                        instant(row, "probe_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(BreakerRow::partner, Function.identity()));
    }

    private void write(BreakerRow row) {
        jdbc.sql(WRITE)
                .param("partner", row.partner())
                .param("failures", row.failures())
                .param("openedAt", row.open() ? row.openedAt().toString() : null)
                .param("probeAt", row.open() ? row.probeAt().toString() : null)
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

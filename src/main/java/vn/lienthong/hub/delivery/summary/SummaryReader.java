package vn.lienthong.hub.delivery.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.operation.ViewSql;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Counts lanes, not deliveries: it costs what is pending, whatever has been delivered. */
@Component
class SummaryReader {

    private static final Duration RATE = Duration.ofMinutes(1);

    private static final String SUMMARY = """
            with lanes as (
                select partner, sum(pending) as pending, count(*) filter (where state = 'PARKED') as parked,
                       count(*) filter (where state = 'CLAIMED' and due_at > :now::timestamptz) as in_flight,
                       min(parked_at) as parked_since
                from lane group by partner
            ), recent as (
                select partner, count(*) as delivered from delivery
                where state = 'DELIVERED' and finished_at > :since::timestamptz and finished_at <= :now::timestamptz
                group by partner)
            select p.partner, coalesce(l.pending, 0) - coalesce(l.parked, 0) - coalesce(l.in_flight, 0) as waiting,
                   coalesce(l.in_flight, 0) as in_flight, coalesce(l.parked, 0) as parked, l.parked_since,
                   (select d.enqueued_at from delivery d
                    where d.partner = p.partner and d.state = 'WAITING' order by d.id limit 1) as waiting_since,
                   coalesce(r.delivered, 0) as delivered,
                   b.failures, b.opened_at, b.probe_at, s.reason, s.paused_at, s.paused_by, s.until
            from (select unnest(:partners) as partner union select partner from lanes) p
            left join lanes l on l.partner = p.partner
            left join recent r on r.partner = p.partner
            left join partner_breaker b on b.partner = p.partner and b.state = 'OPEN'
            left join partner_pause s on s.partner = p.partner and (s.until is null or s.until > :now::timestamptz)
            order by p.partner
            """;

    private final JdbcClient jdbc;
    private final Partners partners;
    private final Clock clock;

    SummaryReader(JdbcClient jdbc, Partners partners, Clock clock) {
        this.jdbc = jdbc;
        this.partners = partners;
        this.clock = clock;
    }

    DeliverySummary read() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<String> callable = partners.all().stream()
                .filter(partner -> partner.connection() != null)
                .map(Partner::id)
                .collect(Collectors.toSet());
        List<PartnerSummary> all = jdbc.sql(SUMMARY)
                .param("now", now.toString())
                .param("since", now.minus(RATE).toString())
                .param("partners", partners.all().stream().map(Partner::id).toArray(String[]::new))
                .query((row, number) -> summary(row, callable))
                .list();
        return new DeliverySummary(now, all);
    }

    private static PartnerSummary summary(ResultSet row, Set<String> callable) throws SQLException {
        String partner = row.getString("partner");
        return new PartnerSummary(
                partner,
                callable.contains(partner),
                row.getLong("waiting"),
                row.getLong("in_flight"),
                row.getLong("parked"),
                ViewSql.instant(row, "waiting_since"),
                ViewSql.instant(row, "parked_since"),
                row.getLong("delivered"),
                breaker(row),
                pause(row));
    }

    private static PartnerSummary.Breaker breaker(ResultSet row) throws SQLException {
        Instant openedAt = ViewSql.instant(row, "opened_at");
        return openedAt == null
                ? null
                : new PartnerSummary.Breaker(row.getInt("failures"), openedAt, ViewSql.instant(row, "probe_at"));
    }

    private static PartnerSummary.Pause pause(ResultSet row) throws SQLException {
        Instant since = ViewSql.instant(row, "paused_at");
        return since == null
                ? null
                : new PartnerSummary.Pause(
                        row.getString("reason"), since, row.getString("paused_by"), ViewSql.instant(row, "until"));
    }
}

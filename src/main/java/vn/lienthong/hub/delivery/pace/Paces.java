package vn.lienthong.hub.delivery.pace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The paces of all partners, one row each. Claims write the bucket, the tally the rest; each locks the row first. */
@Component
public class Paces {

    private static final String COLUMNS = """
            select partner, since, told_at, arriving, arriving_at, usual, usual_weight, window_from, window_count, tokens,
                   tokens_at, paced_until
            from partner_pace
            """;

    private static final String CREATE = """
            insert into partner_pace (partner, since, arriving_at, window_from, tokens, tokens_at)
            select partner, :now::timestamptz, :now::timestamptz, :now::timestamptz, 1, :now::timestamptz
            from unnest(:partners) as p (partner) order by 1
            on conflict (partner) do nothing
            """;

    private static final String COUNT = """
            update partner_pace
            set told_at = greatest(told_at, :toldAt::timestamptz), arriving = :arriving,
                arriving_at = :arrivingAt::timestamptz, usual = :usual::double precision, usual_weight = :weight,
                window_from = :windowFrom::timestamptz, window_count = :windowCount
            where partner = :partner
            """;

    private static final String SPEND = """
            update partner_pace
            set tokens = :tokens, tokens_at = :tokensAt::timestamptz, paced_until = :pacedUntil::timestamptz
            where partner = :partner
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Tally tally;
    private final Clock clock;

    public Paces(JdbcClient jdbc, PlatformTransactionManager transactions, Tally tally, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.tally = tally;
        this.clock = clock;
    }

    Pace read(String partner) {
        Instant now = clock.instant();
        Pace row = jdbc.sql(COLUMNS + "where partner = :partner")
                .param("partner", partner)
                .query(Paces::pace)
                .optional()
                .orElseGet(() -> Pace.unknown(now));
        return row.with(0, tally.toldAt(partner), now);
    }

    /** Writes what a claim took. Inside its transaction. */
    void spend(String partner, Pace pace) {
        if (write(partner, pace) == 0) {
            create(List.of(partner), clock.instant());
            write(partner, pace);
        }
    }

    /** Writes down what this node has seen. */
    public void count() {
        Map<String, Tally.Seen> seen = tally.take();
        if (seen.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> count(seen));
        } catch (RuntimeException e) {
            tally.putBack(seen);
            throw e;
        }
    }

    private void count(Map<String, Tally.Seen> seen) {
        Instant now = clock.instant();
        create(seen.keySet(), now);
        Map<String, Pace> rows = jdbc
                .sql(COLUMNS + "where partner = any(:partners) order by partner for update")
                .param("partners", seen.keySet().toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("partner"), pace(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        seen.forEach((partner, of) -> write(
                partner, rows.get(partner).with(of.added(), of.toldAt(), now).arrivals(), of));
    }

    private void create(Collection<String> partners, Instant now) {
        jdbc.sql(CREATE)
                .param("partners", partners.toArray(String[]::new))
                .param("now", now.toString())
                .update();
    }

    private void write(String partner, Arrivals arrivals, Tally.Seen seen) {
        jdbc.sql(COUNT)
                .param("partner", partner)
                .param("toldAt", text(seen.toldAt()))
                .param("arriving", arrivals.arriving())
                .param("arrivingAt", text(arrivals.arrivingAt()))
                .param("usual", arrivals.usual())
                .param("weight", arrivals.weight())
                .param("windowFrom", text(arrivals.windowFrom()))
                .param("windowCount", arrivals.windowCount())
                .update();
    }

    private int write(String partner, Pace pace) {
        return jdbc.sql(SPEND)
                .param("partner", partner)
                .param("tokens", pace.bucket().tokens())
                .param("tokensAt", text(pace.bucket().at()))
                .param("pacedUntil", text(pace.pacedUntil()))
                .update();
    }

    private static Pace pace(ResultSet row, int number) throws SQLException {
        return new Pace(
                new Arrivals(
                        instant(row, "since"),
                        row.getDouble("arriving"),
                        instant(row, "arriving_at"),
                        row.getObject("usual", Double.class),
                        row.getDouble("usual_weight"),
                        instant(row, "window_from"),
                        row.getLong("window_count")),
                instant(row, "told_at"),
                new Bucket(row.getDouble("tokens"), instant(row, "tokens_at")),
                instant(row, "paced_until"));
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

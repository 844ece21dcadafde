package vn.lienthong.hub.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code post_passage}. */
@Repository
class PostLegTable {

    /** Vietnam's offset, written as one: a zone's name would make the answer depend on the database's own tables. */
    private static final String DAY = "(%s at time zone interval '07:00')::date";

    private static final String TALLY = """
            select unit, %s as accepted, %s as handed_over, count(*) as dossiers
              from post_passage
             where (handed_over_at >= :start and handed_over_at < :end
                    or accepted_at < :end and coalesce(handed_over_at, 'infinity') >= :end) %s
             group by 1, 2, 3 order by 1, 2, 3
            """;

    private final JdbcClient jdbc;

    PostLegTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Dossiers of one unit that went the same way.
     *
     * @param accepted day in Vietnam, null if it is not known
     * @param handedOver day in Vietnam, null if it has not happened; may lie after the period
     */
    record Line(String unit, LocalDate accepted, LocalDate handedOver, long dossiers) {}

    /** Removes and writes rows; a row that is both removed and written is a mistake. */
    void write(Collection<Long> gone, Collection<PostLeg> changed) {
        jdbc.sql("""
                        with gone as (
                            delete from post_passage where dossier_id = any (:gone::bigint[]))
                        insert into post_passage (dossier_id, unit, accepted_at, handed_over_at)
                        select * from unnest(:dossiers::bigint[], :units::text[], :accepted::timestamptz[],
                            :handedOver::timestamptz[]) as leg (dossier_id, unit, accepted_at, handed_over_at)
                         order by dossier_id
                        on conflict (dossier_id) do update set
                            unit = excluded.unit, accepted_at = excluded.accepted_at,
                            handed_over_at = excluded.handed_over_at
                        """)
                .param("gone", gone.toArray(Long[]::new))
                .param("dossiers", changed.stream().map(PostLeg::dossierId).toArray(Long[]::new))
                .param("units", changed.stream().map(PostLeg::unit).toArray(String[]::new))
                .param(
                        "accepted",
                        changed.stream().map(leg -> text(leg.acceptedAt())).toArray(String[]::new))
                .param(
                        "handedOver",
                        changed.stream().map(leg -> text(leg.handedOverAt())).toArray(String[]::new))
                .update();
    }

    /**
     * Dossiers that were handed over within a period, or lay with the post at its end.
     *
     * @param units where they were received; empty for all
     */
    List<Line> lines(Period period, Optional<Set<String>> units) {
        JdbcClient.StatementSpec statement = jdbc.sql(TALLY.formatted(
                        DAY.formatted("accepted_at"),
                        DAY.formatted("handed_over_at"),
                        units.isPresent() ? "and unit = any (:units::text[])" : ""))
                .param("start", at(period.start()))
                .param("end", at(period.end()));
        units.ifPresent(codes -> statement.param("units", codes.toArray(String[]::new)));
        return statement
                .query((row, number) -> new Line(
                        row.getString("unit"),
                        row.getObject("accepted", LocalDate.class),
                        row.getObject("handed_over", LocalDate.class),
                        row.getLong("dossiers")))
                .list();
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

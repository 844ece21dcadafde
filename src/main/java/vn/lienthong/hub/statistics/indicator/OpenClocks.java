package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Timeliness;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.statistics.PastDossiers;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.milestone.StandingSql;

/**
 * Dossiers in progress as known at a moment, with the time after which each is late. The rows tell it to the minute for all
 * whose clock never stood still, and for the others the day: as long as the overdue days go on, the clock runs. So of these
 * only those are folded whose day is that of the moment, or of another time with which it is compared.
 */
@Component
class OpenClocks {

    private static final String LATE_ON = "(select max(lower(late)) from unnest(overdue) late where upper_inf(late))";

    private static final String FOLDED = """
            select dossier_id from told
             where paused and (due_at is null or tells_until <> 'infinity' or %s = any (:days::date[]))
            """.formatted(LATE_ON);

    private static final String STANDING =
            "(select * from " + StandingSql.standing() + " standing where finished_at is null)";

    /** With {@code stands} (the clock stands still) and {@code late_after} (null: no due time is known); has the parameter {@code folded}. */
    private static final String OPEN = """
            (select standing.*, 0::bigint as item, %1$s as stage,
                    coalesce(folded_stands, paused and not upper_inf(overdue)) as stands,
                    case when folded_id is not null then folded_late_after
                         when paused then %2$s::timestamp at time zone interval '07:00'
                         else due_at end as late_after
               from %3$s standing
               left join jsonb_to_recordset(:folded::jsonb)
                      as folded (folded_id bigint, folded_stands boolean, folded_late_after timestamptz)
                      on folded_id = dossier_id)
            """;

    /** The one that is open; of several the one that began first. */
    private static final String STAGE = """
            case when stages is null then '%s'
                 else (select run ->> 'role' from jsonb_array_elements(stages) with ordinality as runs (run, n)
                        where run ->> 'endedAt' is null order by n limit 1) end""".formatted(Sources.WHOLE);

    private final PastDossiers past;
    private final JdbcClient jdbc;

    OpenClocks(PastDossiers past, JdbcClient jdbc) {
        this.past = past;
        this.jdbc = jdbc;
    }

    static String source(IndicatorQuestion question) {
        return OPEN.formatted(question.by(Grouping.STAGE) ? STAGE : "null::text", LATE_ON, STANDING);
    }

    /**
     * @param compared times with which {@code late_after} is compared
     * @return a JSON array of {@code {folded_id, folded_stands, folded_late_after}}
     */
    String folded(IndicatorQuestion question, Scope scope, Collection<Instant> compared) {
        ArrayNode folded = EventJson.mapper().createArrayNode();
        past.each(doubtful(question, scope, compared), Instant.MAX, scope.known(), (id, dossier) -> {
            Instant lateAfter = Timeliness.lateAfter(dossier);
            folded.addObject()
                    .put("folded_id", id)
                    .put("folded_stands", dossier.paused())
                    .put("folded_late_after", lateAfter == null ? null : lateAfter.toString());
        });
        return folded.toString();
    }

    private List<Long> doubtful(IndicatorQuestion question, Scope scope, Collection<Instant> compared) {
        return jdbc.sql(ToldSql.of(question, Tally.of(STANDING, List.of()), scope.places()) + FOLDED)
                .params(scope.parameters())
                .param(
                        "days",
                        compared.stream()
                                .map(time -> LocalDate.ofInstant(time, VietnamTime.OFFSET)
                                        .toString())
                                .distinct()
                                .toArray(String[]::new))
                .query(Long.class)
                .list();
    }
}

package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.PortalJudgement;
import vn.lienthong.hub.dossier.PortalRule;
import vn.lienthong.hub.dossier.StageDeadlines;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.statistics.PastDossiers;
import vn.lienthong.hub.statistics.Scope;

/**
 * Judges dossiers by the portal's rule ({@link PortalRule}). Most stand as they do against the current appointment, which
 * the database knows; judged one by one are those that can stand otherwise: what is late against it (it may be the
 * computed one, and the law allow more), what was stopped (and returned later), and what is in progress past its due time
 * (a pause, or papers asked for, may have held it up).
 */
@Component
class PortalVerdicts {

    private static final String ASKED = Sources.daysUpTo("supplements");

    private static final String DOUBTFUL = """
            select dossier_id from told
             where came and case when resolved then verdict = 'LATE' or finished_by = 'stopped'
                                 else due_at < :end::timestamptz and %s < 2 end
            """.formatted(ASKED);

    private static final String SOURCE = """
            (select dossiers.*, judged_late from %s dossiers
               left join jsonb_to_recordset(:judged::jsonb) as judged (judged_id bigint, judged_late boolean)
                      on judged_id = dossiers.dossier_id)""";

    private static final String LATE = """
            coalesce(judged_late, case when resolved then coalesce(verdict = 'LATE', false)
                                       else overdue @> :to::date or %s > 1 end)""".formatted(ASKED);

    private final PastDossiers past;
    private final StageDeadlines deadlines;
    private final JdbcClient jdbc;

    PortalVerdicts(PastDossiers past, StageDeadlines deadlines, JdbcClient jdbc) {
        this.past = past;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
    }

    /**
     * @param source of dossiers with their judgement
     * @param late the condition that one is late
     */
    record Judged(String source, Map<String, Object> parameters, String late) {}

    Judged judge(IndicatorQuestion question, Scope scope) {
        Instant end = question.about().period().end();
        StageDeadlines then = deadlines.asKnown(scope.known().at());
        ArrayNode judged = EventJson.mapper().createArrayNode();
        past.each(doubtful(question, scope), end, scope.known(), (id, dossier) -> {
            PortalJudgement judgement = PortalRule.judge(dossier, () -> then.statutoryDueAt(dossier), end);
            judged.addObject()
                    .put("judged_id", id)
                    .put("judged_late", judgement.result() == PortalJudgement.Result.LATE);
        });
        return new Judged(SOURCE.formatted(Sources.dossiers(question)), Map.of("judged", judged.toString()), LATE);
    }

    private List<Long> doubtful(IndicatorQuestion question, Scope scope) {
        Tally dossiers = Tally.of(Sources.dossiers(question), List.of());
        return jdbc.sql(ToldSql.of(question, dossiers, scope.places()) + DOUBTFUL)
                .params(scope.parameters())
                .query(Long.class)
                .list();
    }
}

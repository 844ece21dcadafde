package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.StageDeadlines;
import vn.lienthong.hub.dossier.StageRun;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.statistics.PastDossiers;
import vn.lienthong.hub.statistics.Scope;
import vn.lienthong.hub.statistics.milestone.StandingSql;

/**
 * The stages of dossiers that were in progress at a period's end: which were open, and late, only a fold tells, because
 * a stage to which the work comes back later goes on. Those of finished dossiers stand in the rows.
 */
@Component
class OpenStages {

    private static final String OPEN =
            "select dossier_id from " + StandingSql.standing() + " standing where not resolved and stages is not null";

    private final PastDossiers past;
    private final StageDeadlines deadlines;
    private final JdbcClient jdbc;

    OpenStages(PastDossiers past, StageDeadlines deadlines, JdbcClient jdbc) {
        this.past = past;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
    }

    /** @return a JSON array of {@code {folded_id, runs}} */
    String at(Instant end, Scope scope) {
        List<Long> open =
                jdbc.sql(OPEN).params(scope.parameters()).query(Long.class).list();
        StageDeadlines then = deadlines.asKnown(scope.known().at());
        ArrayNode folded = EventJson.mapper().createArrayNode();
        past.each(open, end, scope.known(), (id, dossier) -> {
            if (hasStages(dossier)) {
                ArrayNode runs = folded.addObject().put("folded_id", id).putArray("runs");
                then.runs(dossier, end).forEach(run -> add(runs, run));
            }
        });
        return folded.toString();
    }

    private static boolean hasStages(Dossier dossier) {
        return dossier.procedure() != null && dossier.procedure().stages().size() > 1;
    }

    private static void add(ArrayNode runs, StageRun run) {
        runs.addObject()
                .put("role", run.role())
                .put("unit", run.unit())
                .put("begunAt", text(run.begunAt()))
                .put("dueAt", text(run.dueAt()))
                .put("endedAt", text(run.endedAt()))
                .put("verdict", run.verdict())
                .put("late", run.late())
                .put("lateUnit", run.lateUnit());
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}

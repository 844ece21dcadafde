package vn.lienthong.hub.statistics;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.event.EventJson;

/** Rows of table {@code milestone} as JSON, so that any number of them travels as one parameter of one statement. */
final class MilestoneJson {

    private MilestoneJson() {}

    static String rows(Collection<Milestone> milestones) {
        ArrayNode rows = EventJson.mapper().createArrayNode();
        milestones.forEach(milestone -> rows.add(row(milestone)));
        return rows.toString();
    }

    private static ObjectNode row(Milestone milestone) {
        ObjectNode row = EventJson.mapper()
                .createObjectNode()
                .put("dossier_id", milestone.dossierId())
                .put("unit", milestone.unit())
                .put("field_code", milestone.fieldCode())
                .put("procedure_code", milestone.procedureCode())
                .put("channel", milestone.channel())
                .put("received_at", text(milestone.receivedAt()))
                .put("started_at", text(milestone.startedAt()))
                .put("due_at", text(milestone.dueAt()))
                .put("original_due_at", text(milestone.originalDueAt()))
                .put("finished_at", text(milestone.finishedAt()))
                .put("pauses", ranges(milestone.pauses()))
                .put("settled_at", text(milestone.settledAt()));
        if (milestone.finishedAt() != null) {
            row.put("finished_by", milestone.finishedBy().factName())
                    .put("verdict", milestone.verdict().name())
                    .put("original_verdict", milestone.originalVerdict().name());
        }
        ArrayNode units = row.putArray("units");
        milestone.units().forEach(units::add);
        return row;
    }

    /**
     * A {@code tstzmultirange} of ranges without their beginning and with their end: such a range contains the end of a
     * period just if in the fold of what had happened before it the pause is open.
     */
    static String ranges(List<Pause> pauses) {
        return pauses.stream()
                .map(pause ->
                        pause.to() == null ? "(" + pause.from() + ",)" : "(" + pause.from() + "," + pause.to() + "]")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}

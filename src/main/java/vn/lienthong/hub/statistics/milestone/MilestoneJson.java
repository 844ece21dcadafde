package vn.lienthong.hub.statistics.milestone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.hub.dossier.StageRun;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.VietnamTime;

/** Rows of table {@code milestone} as JSON, so that any number of them travels as one parameter of one statement. */
final class MilestoneJson {

    private MilestoneJson() {}

    static String rows(Collection<Milestone> milestones) {
        ArrayNode rows = EventJson.mapper().createArrayNode();
        milestones.forEach(milestone -> rows.add(row(milestone)));
        return rows.toString();
    }

    /** Of everything that a row says; the same row has the same one. */
    static UUID fingerprint(Milestone milestone) {
        return fingerprint(said(milestone));
    }

    private static ObjectNode row(Milestone milestone) {
        ObjectNode row = said(milestone);
        return row.put("fingerprint", fingerprint(row).toString());
    }

    private static UUID fingerprint(ObjectNode said) {
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode said(Milestone milestone) {
        Days days = milestone.days();
        ObjectNode row = EventJson.mapper()
                .createObjectNode()
                .put("dossier_id", milestone.dossierId())
                .put("tells_from", days.from().toString())
                .put(
                        "tells_until",
                        days.until() == null ? "infinity" : days.until().toString())
                .put("unit", milestone.unit())
                .put("receiving_unit", milestone.receivingUnit())
                .put("field_code", milestone.fieldCode())
                .put("procedure_code", milestone.procedureCode())
                .put("channel", milestone.channel())
                .put("received_at", text(milestone.receivedAt()))
                .put("received_on", day(milestone.receivedAt()))
                .put("started_at", text(milestone.startedAt()))
                .put("due_at", text(milestone.dueAt()))
                .put("original_due_at", text(milestone.originalDueAt()))
                .put("paused", milestone.paused())
                .put("overdue", ranges(milestone.overdue()));
        if (milestone.originalOverdue() != null) {
            row.put("original_overdue", ranges(milestone.originalOverdue()));
        }
        days(row.putArray("supplements"), milestone.supplements());
        days(row.putArray("appointments"), milestone.appointments());
        finish(row, milestone.finish());
        if (!milestone.stages().isEmpty()) {
            ArrayNode stages = row.putArray("stages");
            milestone.stages().forEach(stage -> stages.add(stage(stage)));
        }
        if (!milestone.marks().isEmpty()) {
            ArrayNode marks = row.putArray("marks");
            milestone.marks().forEach(mark -> marks.addObject()
                    .put("code", mark.code().name())
                    .put("on", mark.on().toString()));
        }
        return row;
    }

    private static void finish(ObjectNode row, Milestone.Finish finish) {
        if (finish != null) {
            row.put("finished_at", text(finish.at()))
                    .put("finished_on", day(finish.at()))
                    .put("finished_by", finish.by())
                    .put("finish_recorded_at", text(finish.recordedAt()))
                    .put("verdict", finish.verdict().name())
                    .put("original_verdict", finish.original().name())
                    .put("recorded_verdict", finish.recorded().name())
                    .put("handled_minutes", finish.handledMinutes());
        }
    }

    private static ObjectNode stage(StageRun stage) {
        return EventJson.mapper()
                .createObjectNode()
                .put("role", stage.role())
                .put("number", stage.number())
                .put("lastNumber", stage.lastNumber())
                .put("unit", stage.unit())
                .put("begunAt", text(stage.begunAt()))
                .put("dueAt", text(stage.dueAt()))
                .put("endedAt", text(stage.endedAt()))
                .put("lateAfter", text(stage.lateAfter()))
                .put("verdict", stage.verdict())
                .put("lateUnit", stage.lateUnit());
    }

    private static void days(ArrayNode array, List<LocalDate> days) {
        days.forEach(day -> array.add(day.toString()));
    }

    /** A {@code datemultirange}. */
    static String ranges(List<Days> all) {
        return all.stream()
                .map(days -> "[" + days.from() + "," + (days.until() == null ? "" : days.until()) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.OFFSET).toString();
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}

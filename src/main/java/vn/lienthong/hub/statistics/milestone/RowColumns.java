package vn.lienthong.hub.statistics.milestone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.dossier.StageRun;
import vn.lienthong.hub.event.EventJson;

/** The columns of table {@code milestone}, in its order. */
final class RowColumns {

    private RowColumns() {}

    /** But for in which transaction it was recorded. */
    static Columns<RowChanges.Row> of(String prefix) {
        return new Columns<RowChanges.Row>(prefix)
                .id("dossier_id", said(Milestone::dossierId))
                .day("tells_from", said(row -> row.days().from()))
                .dayOrNever("tells_until", said(row -> row.days().until()))
                .text("unit", said(Milestone::unit))
                .text("receiving_unit", said(Milestone::receivingUnit))
                .text("field_code", said(Milestone::fieldCode))
                .text("procedure_code", said(Milestone::procedureCode))
                .text("channel", said(Milestone::channel))
                .moment("received_at", said(Milestone::receivedAt))
                .day("received_on", said(row -> Day.of(row.receivedAt())))
                .moment("started_at", said(Milestone::startedAt))
                .moment("due_at", said(Milestone::dueAt))
                .moment("original_due_at", said(Milestone::originalDueAt))
                .moment("finished_at", finish(Milestone.Finish::at))
                .day("finished_on", finish(finish -> Day.of(finish.at())))
                .text("finished_by", finish(Milestone.Finish::by))
                .moment("finish_recorded_at", finish(Milestone.Finish::recordedAt))
                .text("verdict", verdict(Milestone.Finish::verdict))
                .text("original_verdict", verdict(Milestone.Finish::original))
                .text("recorded_verdict", verdict(Milestone.Finish::recorded))
                .number("handled_minutes", finish(Milestone.Finish::handledMinutes))
                .flag("paused", said(Milestone::paused))
                .as("overdue", "datemultirange", said(row -> Days.text(row.overdue())))
                .as("original_overdue", "datemultirange", said(RowColumns::originalOverdue))
                .as("supplements", "date[]", said(row -> array(row.supplements())))
                .as("appointments", "date[]", said(row -> array(row.appointments())))
                .as("stages", "jsonb", said(row -> stages(row.stages())))
                .as("marks", "jsonb", said(row -> marks(row.marks())))
                .as("fingerprint", "uuid", row -> row.counted().fingerprint().toString())
                .moment("known_from", RowChanges.Row::knownFrom);
    }

    private static <V> Function<RowChanges.Row, V> said(Function<Milestone, V> of) {
        return row -> of.apply(row.said());
    }

    private static <V> Function<RowChanges.Row, V> finish(Function<Milestone.Finish, V> of) {
        return row -> row.said().finish() == null ? null : of.apply(row.said().finish());
    }

    private static Function<RowChanges.Row, String> verdict(Function<Milestone.Finish, Verdict> of) {
        return finish(finish -> of.apply(finish).name());
    }

    private static String originalOverdue(Milestone row) {
        return row.originalOverdue() == null ? null : Days.text(row.originalOverdue());
    }

    private static String array(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** What the numbers ask of them; what is not so is left out. */
    private static String stages(List<StageRun> stages) {
        if (stages.isEmpty()) {
            return null;
        }
        ArrayNode array = EventJson.mapper().createArrayNode();
        for (StageRun stage : stages) {
            ObjectNode said = array.addObject().put("role", stage.role());
            put(said, "unit", stage.unit());
            put(said, "begunAt", stage.begunAt());
            put(said, "dueAt", stage.dueAt());
            put(said, "endedAt", stage.endedAt());
            put(said, "verdict", stage.verdict());
            put(said, "lateUnit", stage.lateUnit());
        }
        return array.toString();
    }

    private static void put(ObjectNode said, String name, Instant moment) {
        put(said, name, moment == null ? null : moment.toString());
    }

    private static void put(ObjectNode said, String name, String value) {
        if (value != null) {
            said.put(name, value);
        }
    }

    private static String marks(List<Milestone.DatedMark> marks) {
        if (marks.isEmpty()) {
            return null;
        }
        ArrayNode array = EventJson.mapper().createArrayNode();
        marks.forEach(mark -> array.addObject()
                .put("code", mark.code().name())
                .put("on", mark.on().toString()));
        return array.toString();
    }
}

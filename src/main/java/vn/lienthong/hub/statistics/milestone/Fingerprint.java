package vn.lienthong.hub.statistics.milestone;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.hub.dossier.StageRun;

/**
 * One number of everything that a row says: the same row has the same one. It stands in the table beside the row, so what
 * is said here, and how, never changes: a member that is added is left out where it says nothing.
 */
final class Fingerprint {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_LENGTH = 1024;

    private Fingerprint() {}

    static UUID of(Milestone milestone) {
        ByteArrayOutputStream said = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(said)) {
            json.writeStartObject();
            dossier(json, milestone);
            clock(json, milestone);
            days(json, "supplements", milestone.supplements());
            days(json, "appointments", milestone.appointments());
            if (milestone.finish() != null) {
                finish(json, milestone.finish());
            }
            if (!milestone.stages().isEmpty()) {
                stages(json, milestone.stages());
            }
            if (!milestone.marks().isEmpty()) {
                marks(json, milestone.marks());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written but memory", e);
        }
        return UUID.nameUUIDFromBytes(said.toByteArray());
    }

    private static void dossier(JsonGenerator json, Milestone milestone) throws IOException {
        Days days = milestone.days();
        json.writeNumberField("dossier_id", milestone.dossierId());
        json.writeStringField("tells_from", days.from().toString());
        json.writeStringField(
                "tells_until", days.until() == null ? "infinity" : days.until().toString());
        json.writeStringField("unit", milestone.unit());
        json.writeStringField("receiving_unit", milestone.receivingUnit());
        json.writeStringField("field_code", milestone.fieldCode());
        json.writeStringField("procedure_code", milestone.procedureCode());
        json.writeStringField("channel", milestone.channel());
    }

    private static void clock(JsonGenerator json, Milestone milestone) throws IOException {
        moment(json, "received_at", milestone.receivedAt());
        json.writeStringField("received_on", Day.of(milestone.receivedAt()).toString());
        moment(json, "started_at", milestone.startedAt());
        moment(json, "due_at", milestone.dueAt());
        moment(json, "original_due_at", milestone.originalDueAt());
        json.writeBooleanField("paused", milestone.paused());
        json.writeStringField("overdue", Days.text(milestone.overdue()));
        if (milestone.originalOverdue() != null) {
            json.writeStringField("original_overdue", Days.text(milestone.originalOverdue()));
        }
    }

    private static void finish(JsonGenerator json, Milestone.Finish finish) throws IOException {
        moment(json, "finished_at", finish.at());
        json.writeStringField("finished_on", Day.of(finish.at()).toString());
        json.writeStringField("finished_by", finish.by());
        moment(json, "finish_recorded_at", finish.recordedAt());
        json.writeStringField("verdict", finish.verdict().name());
        json.writeStringField("original_verdict", finish.original().name());
        json.writeStringField("recorded_verdict", finish.recorded().name());
        number(json, "handled_minutes", finish.handledMinutes());
    }

    private static void stages(JsonGenerator json, List<StageRun> stages) throws IOException {
        json.writeArrayFieldStart("stages");
        for (StageRun stage : stages) {
            json.writeStartObject();
            json.writeStringField("role", stage.role());
            number(json, "number", stage.number());
            number(json, "lastNumber", stage.lastNumber());
            json.writeStringField("unit", stage.unit());
            moment(json, "begunAt", stage.begunAt());
            moment(json, "dueAt", stage.dueAt());
            moment(json, "endedAt", stage.endedAt());
            moment(json, "lateAfter", stage.lateAfter());
            json.writeStringField("verdict", stage.verdict());
            json.writeStringField("lateUnit", stage.lateUnit());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void marks(JsonGenerator json, List<Milestone.DatedMark> marks) throws IOException {
        json.writeArrayFieldStart("marks");
        for (Milestone.DatedMark mark : marks) {
            json.writeStartObject();
            json.writeStringField("code", mark.code().name());
            json.writeStringField("on", mark.on().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void days(JsonGenerator json, String name, List<LocalDate> days) throws IOException {
        json.writeArrayFieldStart(name);
        for (LocalDate day : days) {
            json.writeString(day.toString());
        }
        json.writeEndArray();
    }

    private static void moment(JsonGenerator json, String name, Instant moment) throws IOException {
        json.writeStringField(name, moment == null ? null : moment.toString());
    }

    private static void number(JsonGenerator json, String name, Integer number) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number);
        }
    }
}

package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import vn.lienthong.hub.event.EventJson;

/** Table rows as JSON, so that any number of them travels as one parameter of one statement. */
final class DossierJson {

    private DossierJson() {}

    static ObjectNode row(OpenDossier dossier) {
        Dossier now = dossier.now;
        ObjectNode row = EventJson.mapper()
                .createObjectNode()
                .put("id", dossier.id)
                .put("code", dossier.code)
                .put("state", now.state().name())
                .put("procedure_code", now.procedureCode())
                .put("field_code", now.fieldCode().orElse(null))
                .put("channel", now.channel() == null ? null : now.channel().name())
                .put("receiving_unit", now.receivingUnit())
                .put("competent_unit", now.competentUnit())
                .put("paused", now.paused())
                .put("last_sequence", dossier.sequence);
        put(row, "received_at", now.milestones().receivedAt());
        put(row, "due_at", now.appointment().dueAt());
        put(row, "original_due_at", now.appointment().originalDueAt());
        put(row, "late_after", Timeliness.lateAfter(now));
        put(row, "finished_at", now.milestones().finishedAt());
        put(row, "updated_at", dossier.updatedAt);
        ArrayNode roles = row.putArray("roles");
        now.roles().stream().sorted().forEach(roles::add);
        return row;
    }

    static ObjectNode row(long dossierId, StoredFact fact) {
        ObjectNode row = EventJson.mapper()
                .createObjectNode()
                .put("id", fact.id())
                .put("dossier_id", dossierId)
                .put("source", fact.ref().source())
                .put("event_id", fact.ref().id())
                .put("type", fact.type().factName())
                .put("partner", fact.partner())
                .put("by_operator", fact.byOperator())
                .put("backfill", fact.backfill());
        put(row, "happened_at", fact.happenedAt());
        put(row, "recorded_at", fact.recordedAt());
        row.set("data", fact.data());
        if (fact.detail() != null) {
            row.set("detail", fact.detail());
        }
        return row;
    }

    private static void put(ObjectNode row, String column, Instant time) {
        row.put(column, time == null ? null : time.toString());
    }
}

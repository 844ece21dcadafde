package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.unit.Units;

/**
 * The rows that the accepting path would have written for a history, as lines for PostgreSQL's {@code COPY}: folded by the
 * hub's own {@link Fold}, so that what is loaded in bulk is what was
 * accepted. Safe for several threads.
 */
public final class CopiedDossiers {

    /** Columns of {@link Lines#dossier}. */
    public static final List<String> DOSSIER = List.of(
            "id",
            "code",
            "state",
            "procedure_code",
            "field_code",
            "channel",
            "receiving_unit",
            "competent_unit",
            "roles",
            "received_at",
            "due_at",
            "original_due_at",
            "late_after",
            "finished_at",
            "paused",
            "last_sequence",
            "updated_at",
            "created_at",
            "version");

    /** Columns of {@link Lines#facts}, after the id. */
    public static final List<String> FACT = List.of(
            "dossier_id",
            "source",
            "event_id",
            "type",
            "happened_at",
            "recorded_at",
            "partner",
            "by_operator",
            "backfill",
            "data");

    private final Fold fold;

    public CopiedDossiers(Catalogue catalogue, Calendars calendars, Units units) {
        this.fold = new Fold(catalogue, calendars, units);
    }

    /**
     * @param dossier one line
     * @param facts one line each, without the id, in the order of arrival
     */
    public record Lines(String dossier, List<String> facts) {}

    /**
     * One dossier whose facts were accepted one by one and told to nobody.
     *
     * @param facts as they arrived; their ids need only grow
     */
    public Lines lines(long id, String code, List<StoredFact> facts) {
        OpenDossier dossier = new OpenDossier(id, code, 0, List.of(), null);
        facts.forEach(fact -> dossier.add(fact, Alias.national(code)));
        dossier.now = fold.of(facts);
        ObjectNode row = DossierJson.row(dossier);
        row.put("created_at", facts.get(0).recordedAt().toString());
        row.put("version", facts.size());
        CopyText line = new CopyText();
        DOSSIER.forEach(column -> line.column(row.path(column)));
        return new Lines(
                line.toString(), facts.stream().map(fact -> line(id, fact)).toList());
    }

    /** The columns of {@link DossierJson#row(long, StoredFact)} but the id; a load writes several million of them. */
    private static String line(long dossier, StoredFact fact) {
        return new CopyText()
                .add(dossier)
                .add(fact.ref().source())
                .add(fact.ref().id())
                .add(fact.type().factName())
                .add(fact.happenedAt())
                .add(fact.recordedAt())
                .add(fact.partner())
                .add(fact.byOperator())
                .add(fact.backfill())
                .add(fact.data())
                .toString();
    }
}

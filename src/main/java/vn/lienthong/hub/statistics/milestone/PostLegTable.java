package vn.lienthong.hub.statistics.milestone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.event.EventJson;

/** Tables {@code post_passage}, what is known now, and {@code post_passage_was}, what was known before. */
@Repository
class PostLegTable {

    private static final String WRITE = """
            with changed as materialized (
                select * from jsonb_to_recordset(:changed::jsonb) as changed (dossier_id bigint, unit text,
                    field_code text, procedure_code text, channel text, accepted_at timestamptz,
                    handed_over_at timestamptz, known_at timestamptz)),
             archived as (
                insert into post_passage_was
                select gone.*, known_at, pg_current_xact_id()
                  from changed cross join lateral (
                       select * from post_passage p where p.dossier_id = changed.dossier_id offset 0) gone),
             removed as (
                delete from post_passage p using changed
                 where p.dossier_id = changed.dossier_id and changed.unit is null)
            insert into post_passage (dossier_id, unit, field_code, procedure_code, channel, accepted_at, handed_over_at,
                known_from, recorded_in)
            select dossier_id, unit, field_code, procedure_code, channel, accepted_at, handed_over_at, known_at,
                   pg_current_xact_id()
              from changed where unit is not null order by dossier_id
            on conflict (dossier_id) do update set
                unit = excluded.unit, field_code = excluded.field_code, procedure_code = excluded.procedure_code,
                channel = excluded.channel, accepted_at = excluded.accepted_at,
                handed_over_at = excluded.handed_over_at, known_from = excluded.known_from,
                recorded_in = excluded.recorded_in
            """;

    private final JdbcClient jdbc;

    PostLegTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leg empty if the dossier counts no more */
    record Changed(long dossierId, Optional<PostLeg> leg, Instant knownAt) {}

    /** All in one statement. */
    void write(Collection<Changed> changed) {
        ArrayNode rows = EventJson.mapper().createArrayNode();
        changed.forEach(each -> rows.add(row(each)));
        jdbc.sql(WRITE).param("changed", rows.toString()).update();
    }

    private static ObjectNode row(Changed changed) {
        ObjectNode row = EventJson.mapper()
                .createObjectNode()
                .put("dossier_id", changed.dossierId())
                .put("known_at", changed.knownAt().toString());
        changed.leg().ifPresent(leg -> row.put("unit", leg.unit())
                .put("field_code", leg.fieldCode())
                .put("procedure_code", leg.procedureCode())
                .put("channel", leg.channel())
                .put("accepted_at", text(leg.acceptedAt()))
                .put("handed_over_at", text(leg.handedOverAt())));
        return row;
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}

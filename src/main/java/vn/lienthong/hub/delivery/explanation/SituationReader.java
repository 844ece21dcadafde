package vn.lienthong.hub.delivery.explanation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryStep;
import vn.lienthong.hub.delivery.DeliveryView;
import vn.lienthong.hub.delivery.operation.ViewSql;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Reads a delivery with everything that bears on it: its lane, the first one of that, pause and breaker of its partner. */
@Component
class SituationReader {

    private static final String SITUATION = """
            select d.partner, d.steps,
                   l.pending, l.state as lane, l.due_at, l.attempts as failures, l.first_failed_at, l.parked_at,
                   h.id as head, h.fact as head_fact, h.answer as head_answer, h.steps -> -1 ->> 'step' as head_step,
                   (select count(*) from delivery e
                    where l.pending > 1 and e.partner = d.partner and e.dossier_id = d.dossier_id
                      and e.state in ('WAITING', 'PARKED') and e.sequence < d.sequence) as before,
                   s.reason, s.paused_at, s.paused_by, s.until,
                   b.failures as breaker_failures, b.opened_at, b.probe_at
            from delivery d
            left join lane l on d.state in ('WAITING', 'PARKED')
                and l.dossier_id = d.dossier_id and l.partner = d.partner
            left join lateral (
                select e.id, e.fact, e.answer, e.steps from delivery e
                where e.partner = d.partner and e.dossier_id = d.dossier_id and e.state in ('WAITING', 'PARKED')
                order by e.sequence
                limit 1) h on l.pending is not null
            left join partner_pause s on s.partner = d.partner and (s.until is null or s.until > :now::timestamptz)
            left join partner_breaker b on b.partner = d.partner and b.state = 'OPEN'
            where d.id = :id
            """;

    private static final TypeReference<List<PastStep>> HISTORY = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Partners partners;

    SituationReader(JdbcClient jdbc, Partners partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    Optional<DeliveryView> view(UUID id, Instant now) {
        return jdbc.sql(ViewSql.SELECT + "where d.id = :id")
                .param("id", id)
                .param("now", now.toString())
                .query(ViewSql::view)
                .optional();
    }

    Situation read(UUID id, Instant now) {
        return jdbc.sql(SITUATION)
                .param("id", id)
                .param("now", now.toString())
                .query((row, number) -> new Situation(lane(row), partner(row), history(row.getString("steps"))))
                .single();
    }

    /** @param lane null if the delivery is over */
    record Situation(LaneState lane, PartnerSituation partner, List<PastStep> history) {}

    private static LaneState lane(ResultSet row) throws SQLException {
        String stored = row.getString("lane");
        if (stored == null) {
            return null;
        }
        String step = row.getString("head_step");
        return new LaneState(
                row.getLong("before"),
                row.getInt("pending"),
                stored,
                ViewSql.instant(row, "due_at"),
                row.getInt("failures"),
                ViewSql.instant(row, "first_failed_at"),
                ViewSql.instant(row, "parked_at"),
                new LaneState.Head(
                        row.getObject("head", UUID.class),
                        row.getString("head_fact"),
                        row.getString("head_answer"),
                        step == null ? null : DeliveryStep.valueOf(step)));
    }

    private PartnerSituation partner(ResultSet row) throws SQLException {
        String id = row.getString("partner");
        Optional<Partner> known = partners.find(id);
        Instant openedAt = ViewSql.instant(row, "opened_at");
        return new PartnerSituation(
                id,
                known.isPresent(),
                known.map(Partner::connection).isPresent(),
                row.getString("reason") == null
                        ? null
                        : new PartnerSituation.Paused(
                                row.getString("reason"),
                                ViewSql.instant(row, "paused_at"),
                                row.getString("paused_by"),
                                ViewSql.instant(row, "until")),
                openedAt == null
                        ? null
                        : new PartnerSituation.OpenBreaker(
                                row.getInt("breaker_failures"), openedAt, ViewSql.instant(row, "probe_at")));
    }

    private static List<PastStep> history(String steps) {
        try {
            return steps == null ? List.of() : EventJson.mapper().readValue(steps, HISTORY);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a delivery has a story that cannot be read", e);
        }
    }
}

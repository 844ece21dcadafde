package vn.lienthong.hub.delivery.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.DeliveryView;

/** Deliveries as they are shown, with what follows from their lane. */
public final class ViewSql {

    /** Takes {@code :now}; to be followed by conditions on {@code d} and {@code l}. */
    public static final String SELECT = """
            select d.id, d.partner, d.dossier_id, d.sequence, d.fact, d.attempts, d.enqueued_at, d.last_attempt_at,
                   d.finished_at, d.answer, d.reference, case when d.state = 'PARKED' then l.parked_at end as parked_at,
                   case when h.head and l.state = 'CLAIMED' and l.due_at > :now::timestamptz
                        then 'IN_FLIGHT' else d.state end as shown,
                   case when h.head and l.state <> 'PARKED'
                         and not (l.state = 'CLAIMED' and l.due_at > :now::timestamptz) then l.due_at end as next_at
            from delivery d
            left join lane l on d.state in ('WAITING', 'PARKED')
                and l.dossier_id = d.dossier_id and l.partner = d.partner
            left join lateral (
                select not exists (select 1 from delivery e
                                   where e.partner = d.partner and e.dossier_id = d.dossier_id
                                     and e.state in ('WAITING', 'PARKED') and e.sequence < d.sequence) as head
                ) h on d.state = 'WAITING'
            """;

    private ViewSql() {}

    public static DeliveryView view(ResultSet row, int number) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("shown"));
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getString("partner"),
                row.getLong("dossier_id"),
                row.getLong("sequence"),
                row.getString("fact"),
                state,
                row.getInt("attempts"),
                instant(row, "enqueued_at"),
                instant(row, "last_attempt_at"),
                state == DeliveryState.DELIVERED ? instant(row, "finished_at") : null,
                instant(row, "parked_at"),
                instant(row, "next_at"),
                row.getString("answer"),
                row.getString("reference"));
    }

    /** @return null for null */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

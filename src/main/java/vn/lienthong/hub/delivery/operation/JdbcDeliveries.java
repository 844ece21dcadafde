package vn.lienthong.hub.delivery.operation;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.Deliveries;
import vn.lienthong.hub.delivery.DeliveryView;
import vn.lienthong.hub.delivery.lane.Column;

/** The history of deliveries in PostgreSQL. */
@Component
class JdbcDeliveries implements Deliveries {

    private static final String OF_DOSSIER =
            ViewSql.SELECT + "where d.dossier_id = :dossier order by d.sequence, d.enqueued_at, d.partner";

    private static final String TOLD = """
            select d.dossier_id, d.partner, d.fact_id
            from unnest(:dossiers, :partners) as r (dossier_id, partner)
            join delivery d on d.dossier_id = r.dossier_id and d.partner = r.partner and d.state = 'DELIVERED'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDeliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DeliveryView> ofDossier(long dossierId) {
        return jdbc.sql(OF_DOSSIER)
                .param("dossier", dossierId)
                .param("now", clock.instant().toString())
                .query(ViewSql::view)
                .list();
    }

    @Override
    public Map<Recipient, Set<Long>> toldFacts(Collection<Recipient> recipients) {
        Map<Recipient, Set<Long>> told = new HashMap<>();
        recipients.forEach(recipient -> told.put(recipient, new HashSet<>()));
        jdbc.sql(TOLD)
                .param("dossiers", Column.bigint(told.keySet(), Recipient::dossierId))
                .param("partners", Column.text(told.keySet(), Recipient::partner))
                .query(row -> {
                    told.get(new Recipient(row.getLong("dossier_id"), row.getString("partner")))
                            .add(row.getLong("fact_id"));
                });
        return told;
    }
}

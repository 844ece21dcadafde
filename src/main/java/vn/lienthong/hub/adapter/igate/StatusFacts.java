package vn.lienthong.hub.adapter.igate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.PaymentItem;

/**
 * Facts that a row shows only by its status. Their time is the row's last change; while the status stays, the fact
 * stays the same. Which status stands for which fact is data ({@link Tables#dossierStatusIn}).
 */
final class StatusFacts {

    private static final Map<FactType, Function<String, Fact>> MAKERS = Map.of(
            FactType.REFUSED,
            Fact.Refused::new,
            FactType.SUPPLEMENT_REQUESTED,
            reason -> new Fact.SupplementRequested(reason, null, null),
            FactType.SUPPLEMENTED,
            reason -> new Fact.Supplemented(null),
            FactType.PAYMENT_REQUESTED,
            reason -> new Fact.PaymentRequested(List.of(new PaymentItem(reason, null)), null),
            FactType.WITHDRAWN,
            Fact.Withdrawn::new,
            FactType.STOPPED,
            Fact.Stopped::new);

    private StatusFacts() {}

    static boolean canMake(FactType type) {
        return MAKERS.containsKey(type);
    }

    /** @param before the row's status when it was read last, null if it was not */
    static Optional<RowFact> of(Row row, Tables tables, String before) {
        return tables.statusFact(row.status())
                .filter(type -> type != FactType.SUPPLEMENTED || waited(tables, before))
                .map(type -> new RowFact(
                        RowFact.STATUS,
                        row.id(),
                        row.updatedDate(),
                        MAKERS.get(type).apply(reason(row)),
                        Map.of()));
    }

    private static boolean waited(Tables tables, String before) {
        return tables.statusFact(before)
                .filter(type -> type == FactType.SUPPLEMENT_REQUESTED)
                .isPresent();
    }

    /** The language wants a reason; a row without one gives the status itself. */
    private static String reason(Row row) {
        if (row.dossierTaskStatus() != null && row.dossierTaskStatus().name() != null) {
            return row.dossierTaskStatus().name();
        }
        return row.dossierStatus().name() != null ? row.dossierStatus().name() : "dossierStatus=" + row.status();
    }
}

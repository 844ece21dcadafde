package vn.lienthong.hub.adapter.post.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import vn.lienthong.hub.adapter.post.Tables;
import vn.lienthong.hub.adapter.post.wire.FurtherMembers;
import vn.lienthong.hub.adapter.post.wire.PostJson;
import vn.lienthong.hub.adapter.post.wire.Schemas;
import vn.lienthong.hub.adapter.post.wire.TrackingRow;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/** A row of the feed → a fact. Its id is made of the row's id, the fact and its time, so a row read twice is one fact. */
final class RowReader {

    private static final Set<String> USED =
            Set.of("_id", "CustomerCode", "OrderNumber", "EventTime", "POSID", "ItemCode", "StatusCode");

    private RowReader() {}

    static Reading read(FeedRow row, Tables tables, String source) {
        JsonNode customer = row.json().path("CustomerCode");
        if (customer.isValueNode() && !customer.isNull() && !tables.isOurs(customer.asText())) {
            return new Reading.NotOurs();
        }
        if (row.id() == null || !Schemas.ROW.faults(row.json()).isEmpty()) {
            return new Reading.SetAside(row, Reading.Reason.MALFORMED);
        }
        TrackingRow said = said(row);
        return tables.fact(said.statusCode())
                .<Reading>map(fact -> new Reading.Told(row, event(row, said, fact, source)))
                .orElseGet(() -> new Reading.SetAside(
                        row,
                        tables.knowsStatus(said.statusCode())
                                ? Reading.Reason.NO_FACT
                                : Reading.Reason.UNKNOWN_STATUS));
    }

    private static DossierEvent event(FeedRow row, TrackingRow said, FactType fact, String source) {
        return new DossierEvent(
                source,
                row.id() + "/" + fact.factName() + "/" + said.eventTime(),
                said.orderNumber(),
                said.eventTime(),
                fact(fact, said.itemCode(), said.posId()),
                FurtherMembers.of(row.json(), USED, fact));
    }

    private static Fact fact(FactType type, String slip, String office) {
        return switch (type) {
            case POST_ACCEPTED -> new Fact.PostAccepted(slip, office);
            case HANDED_OVER -> new Fact.HandedOver(slip, office);
            case POST_ATTEMPTED -> new Fact.PostAttempted(slip, office);
            case POST_DELIVERED -> new Fact.PostDelivered(slip, office);
            case POST_RETURNED -> new Fact.PostReturned(slip, office);
            default -> throw new IllegalArgumentException("the tables let through " + type);
        };
    }

    private static TrackingRow said(FeedRow row) {
        try {
            return PostJson.mapper().treeToValue(row.json(), TrackingRow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that keeps the schema does not fit", e);
        }
    }
}

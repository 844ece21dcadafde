package vn.lienthong.hub.adapter.post.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * One row of the tracking feed.
 *
 * @param orderNumber the dossier's name at the post
 * @param itemCode number of the slip
 * @param posId post office
 */
public record TrackingRow(
        @JsonProperty("OrderNumber") String orderNumber,
        @JsonProperty("EventTime") Instant eventTime,
        @JsonProperty("POSID") String posId,
        @JsonProperty("ItemCode") String itemCode,
        @JsonProperty("StatusCode") String statusCode) {}

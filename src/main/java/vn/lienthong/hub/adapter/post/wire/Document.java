package vn.lienthong.hub.adapter.post.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A dossier taken in at a post office, as the post tells it: {@code POST /partners/post/documents}. Sent again whole when
 * it goes on.
 *
 * @param orderNumber the post's name of the dossier
 * @param agencyCode unit to which it goes
 * @param itemCode number of the slip
 * @param posId post office
 * @param handOverTime when the hand-over record was signed at the agency; null until then
 */
public record Document(
        @JsonProperty("CustomerCode") String customerCode,
        @JsonProperty("OrderNumber") String orderNumber,
        @JsonProperty("Procedure") Procedure procedure,
        @JsonProperty("AgencyCode") String agencyCode,
        @JsonProperty("ItemCode") String itemCode,
        @JsonProperty("POSID") String posId,
        @JsonProperty("AcceptedTime") Instant acceptedTime,
        @JsonProperty("HandOverTime") Instant handOverTime,
        @JsonProperty("DocumentSender") Person documentSender) {

    public record Procedure(@JsonProperty("Code") String code) {}

    /** Personal data. */
    public record Person(
            @JsonProperty("Name") String name,
            @JsonProperty("Phone") String phone,
            @JsonProperty("Address") String address,
            @JsonProperty("Email") String email) {

        @Override
        public String toString() {
            return "Person[personal data]";
        }
    }

    @Override
    public String toString() {
        return "Document[" + orderNumber + "]";
    }
}

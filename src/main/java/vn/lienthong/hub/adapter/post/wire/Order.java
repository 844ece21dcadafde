package vn.lienthong.hub.adapter.post.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** {@code order/post}: a result that is to be fetched at the agency and brought home. What is not known is empty. */
public record Order(
        @JsonProperty("CustomerCode") String customerCode,
        @JsonProperty("OrderNumber") String orderNumber,
        @JsonProperty("CODAmount") long codAmount,
        @JsonProperty("SenderProvince") int senderProvince,
        @JsonProperty("SenderDistrict") int senderDistrict,
        @JsonProperty("SenderAddress") String senderAddress,
        @JsonProperty("SenderName") String senderName,
        @JsonProperty("SenderEmail") String senderEmail,
        @JsonProperty("SenderTel") String senderTel,
        @JsonProperty("SenderDesc") String senderDesc,
        @JsonProperty("Description") String description,
        @JsonProperty("ReceiverName") String receiverName,
        @JsonProperty("ReceiverAddress") String receiverAddress,
        @JsonProperty("ReceiverTel") String receiverTel,
        @JsonProperty("ReceiverProvince") int receiverProvince,
        @JsonProperty("ReceiverDistrict") int receiverDistrict,
        @JsonProperty("ReceiverEmail") String receiverEmail) {

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "Order[" + orderNumber + "]";
    }
}

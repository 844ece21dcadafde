package vn.lienthong.hub.adapter.post;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Documents as the post's counters send them; everybody in them is invented. */
public final class PostDocument {

    private PostDocument() {}

    /** @param handedOver null if that has not happened */
    public static ObjectNode of(String order, String procedure, String unit, Instant accepted, Instant handedOver) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("CustomerCode", PostFeed.CUSTOMER)
                .put("OrderNumber", order);
        document.putObject("Procedure").put("Code", procedure).put("Title", "Thủ tục mẫu");
        document.put("AgencyCode", unit)
                .put("ItemCode", "MX000000001VN")
                .put("POSID", "970112")
                .put("AcceptedTime", accepted.toEpochMilli());
        if (handedOver == null) {
            document.putNull("HandOverTime");
        } else {
            document.put("HandOverTime", handedOver.toEpochMilli());
        }
        document.putObject("DocumentSender")
                .put("Name", "Nguyễn Văn Mẫu")
                .put("Phone", "0900000001")
                .put("Address", "Thôn Mẫu, Xã 1.2")
                .put("Email", "");
        return document.put("IsReceiveResult", true).put("State", handedOver == null ? 1 : 2);
    }
}

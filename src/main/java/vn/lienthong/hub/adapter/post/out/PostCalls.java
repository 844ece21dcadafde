package vn.lienthong.hub.adapter.post.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import vn.lienthong.hub.adapter.post.PostSettings;
import vn.lienthong.hub.adapter.post.wire.Order;
import vn.lienthong.hub.adapter.post.wire.PostJson;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.partner.BearerCalls;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;

/** The post's calls. Writes bear the headers by which it can see each effect once. */
public class PostCalls {

    private final BearerCalls calls;

    public PostCalls(BearerCalls calls) {
        this.calls = calls;
    }

    PartnerAnswer order(Delivery delivery, Order order) {
        return calls.send(
                delivery.partner(),
                new PartnerCall(
                        HttpMethod.POST,
                        address(delivery.partner(), "/order/post"),
                        MediaType.APPLICATION_JSON,
                        json(order),
                        headers(delivery)));
    }

    /** A GET, as the post has it. */
    PartnerAnswer cancel(Delivery delivery, String customerCode, String orderNumber) {
        String query = "?CustomerCode=" + encoded(customerCode) + "&OrderNumber=" + encoded(orderNumber);
        return calls.send(
                delivery.partner(),
                new PartnerCall(
                        HttpMethod.GET, address(delivery.partner(), "/cancel" + query), null, null, headers(delivery)));
    }

    /** The rows of the feed that come after one. */
    public PartnerAnswer tracking(Partner partner, int pageSize, String lastId) {
        return calls.send(
                partner,
                PartnerCall.get(address(partner, "/tracking?pagesize=" + pageSize + "&lastId=" + encoded(lastId))));
    }

    private static URI address(Partner partner, String call) {
        return PostSettings.of(partner).address(partner, call);
    }

    private static Map<String, String> headers(Delivery delivery) {
        return Map.of(
                "Hub-Delivery-Id", delivery.id().toString(),
                "Hub-Sequence", Long.toString(delivery.sequence()),
                "Hub-Token", Long.toString(delivery.token()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] json(Order order) {
        try {
            return PostJson.mapper().writeValueAsBytes(order);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an order cannot be written", e);
        }
    }
}

package vn.lienthong.hub.adapter.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders of one customer: each number once, until it is cancelled. */
public final class PostOrders {

    private final Map<String, JsonNode> open = new HashMap<>();
    private final List<Sent> journal = new ArrayList<>();

    /** One request. @param call {@code order} or {@code cancel} */
    public record Sent(String call, String order, String deliveryId, long sequence, boolean good) {}

    /** Every request, in the order in which they came. */
    public synchronized List<Sent> journal() {
        return List.copyOf(journal);
    }

    /** The orders that stand, by number. */
    public synchronized Map<String, JsonNode> open() {
        return Map.copyOf(open);
    }

    synchronized String order(JsonNode order, Map<String, String> headers) {
        String number = order.path("OrderNumber").asText();
        boolean good = open.putIfAbsent(number, order) == null;
        note("order", number, headers, good);
        return good ? answer("100", "Thành công") : answer("204", "Đơn hàng " + number + " đã tồn tại");
    }

    synchronized String cancel(String number, Map<String, String> headers) {
        boolean good = open.remove(number) != null;
        note("cancel", number, headers, good);
        return good ? answer("100", "Đã hủy") : answer("205", "Không tìm thấy đơn hàng");
    }

    private void note(String call, String number, Map<String, String> headers, boolean good) {
        journal.add(new Sent(
                call, number, headers.get("Hub-Delivery-Id"), Long.parseLong(headers.get("Hub-Sequence")), good));
    }

    private static String answer(String status, String message) {
        return "{\"Status\":\"" + status + "\",\"Message\":\"" + message + "\"}";
    }
}

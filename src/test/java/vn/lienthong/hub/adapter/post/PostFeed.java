package vn.lienthong.hub.adapter.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One tracking feed for all customers, in the order of the rows' ids. */
public final class PostFeed {

    public static final String CUSTOMER = "X77-MAU";

    private static final AtomicInteger ROWS = new AtomicInteger();

    private final TreeMap<String, JsonNode> rows = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Clock clock;

    PostFeed(Clock clock) {
        this.clock = clock;
    }

    /**
     * A parcel was scanned.
     *
     * @param order number of the document or of the order
     * @param status 10 accepted, 20 handed over, 30 fetched, 40 delivered, 45 attempted, 50 returned to the agency
     * @return the row's id
     */
    public synchronized String scan(String order, int status, Instant at) {
        return put(newId(), row(CUSTOMER, order, at).put("StatusCode", status));
    }

    /** Any row; its id is set. */
    public synchronized String put(String id, JsonNode row) {
        if (row instanceof ObjectNode object && !object.has("_id")) {
            object.putObject("_id").put("$oid", id);
        }
        rows.put(id, row);
        return id;
    }

    public static ObjectNode row(String customer, String order, Instant at) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("CustomerCode", customer)
                .put("OrderNumber", order)
                .put("EventTime", at.toEpochMilli())
                .put("POSID", "970112")
                .put("ItemCode", "MX000000001VN")
                .put("StatusMessage", "Đã quét")
                .put("Notes", "");
    }

    /** As MongoDB makes them: second, then a number that grows. */
    public String newId() {
        return String.format(Locale.ROOT, "%08x%016x", clock.instant().getEpochSecond(), ROWS.incrementAndGet());
    }

    /** The cursors that were asked for, in order. */
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    synchronized ObjectNode page(int size, String lastId) {
        asked.add(lastId);
        List<JsonNode> found = rows.tailMap(lastId, false).entrySet().stream()
                .map(Map.Entry::getValue)
                .limit(size)
                .toList();
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("_size", size).put("_total_pages", 1).put("_returned", found.size());
        ArrayNode docs = page.putObject("_embedded").putArray("rh:doc");
        found.forEach(docs::add);
        return page;
    }
}

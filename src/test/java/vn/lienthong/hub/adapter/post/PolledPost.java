package vn.lienthong.hub.adapter.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.partner.Partner;

/** The adapter beside a simulated post, whose feed it has read to its end once; both look at the same clock. */
abstract class PolledPost {

    static final Instant SCANNED = Instant.parse("2026-09-04T01:30:00Z");

    final Adapter adapter = new Adapter();
    final PostSimulator post = new PostSimulator(adapter.clock);
    Partner partner;

    @BeforeEach
    void start() {
        post.start();
        partner = partner("classpath:mocks/post/tables.json");
        poll();
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    static String page(String... ids) {
        StringBuilder rows = new StringBuilder();
        for (String id : ids) {
            ObjectNode row = row("BD-" + id).put("StatusCode", 20);
            row.putObject("_id").put("$oid", id);
            rows.append(rows.isEmpty() ? "" : ",").append(row);
        }
        return "{\"_size\":2,\"_embedded\":{\"rh:doc\":[" + rows + "]}}";
    }

    double rows(String result) {
        return adapter.meters
                .counter("hub.post.rows", "partner", "post", "result", result)
                .count();
    }

    void scan(int rows) {
        IntStream.range(0, rows).forEach(i -> post.feed().scan("BD-" + i, 20, SCANNED));
    }

    static ObjectNode row(String order) {
        return PostFeed.row(PostFeed.CUSTOMER, order, SCANNED);
    }

    List<String> subjects() {
        return adapter.intake.events().stream().map(DossierEvent::subject).toList();
    }

    void poll() {
        adapter.poll(partner);
    }

    Partner partner(String tables) {
        return Adapter.partner(post.url(), 2, Map.of("tables", tables));
    }
}

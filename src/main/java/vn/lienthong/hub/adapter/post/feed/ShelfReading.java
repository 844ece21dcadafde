package vn.lienthong.hub.adapter.post.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.TableFiles;
import vn.lienthong.hub.adapter.post.wire.PostJson;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.Partner;

/** Reads rows again that were set aside with other tables: a status that the tables have learned makes its fact now. */
@Component("postShelfReading")
public class ShelfReading {

    private final TableFiles tables;
    private final Shelf shelf;
    private final FeedIntake intake;

    public ShelfReading(TableFiles tables, Shelf shelf, FeedIntake intake) {
        this.tables = tables;
        this.shelf = shelf;
        this.intake = intake;
    }

    /** @throws RuntimeException if the hub cannot take them now; they stay */
    void readAgain(Partner partner) {
        List<FeedRow> rows = new ArrayList<>();
        for (Shelf.Waiting waiting :
                shelf.waiting(partner.id(), tables.of(partner).fingerprint())) {
            boolean hasId = !waiting.rowId().startsWith("digest-");
            rows.add(new FeedRow(waiting.rowId(), hasId ? waiting.rowId() : null, parse(waiting.raw())));
        }
        if (!rows.isEmpty()) {
            Set<String> done = intake.take(partner, rows, Intake.Mode.LIVE);
            shelf.remove(partner.id(), done);
        }
    }

    private static JsonNode parse(String raw) {
        try {
            return PostJson.mapper().readTree(raw);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("post_row.raw is not what was written", e);
        }
    }
}

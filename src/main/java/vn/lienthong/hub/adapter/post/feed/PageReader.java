package vn.lienthong.hub.adapter.post.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.DigestUtils;
import vn.lienthong.hub.adapter.post.wire.Schemas;
import vn.lienthong.hub.adapter.post.wire.WireText;
import vn.lienthong.hub.partner.NoAnswerException;

/** The feed's answer → a page; its rows are not judged yet. */
final class PageReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private PageReader() {}

    /**
     * @param size rows asked for
     * @throws NoAnswerException if it is no page at all
     */
    static Page read(JsonNode answer, int size) {
        List<String> faults = Schemas.TRACKING.faults(answer);
        if (!faults.isEmpty()) {
            throw new NoAnswerException("the answer is no page of the feed: " + String.join("; ", faults));
        }
        List<FeedRow> rows = new ArrayList<>();
        for (JsonNode row : answer.get("_embedded").get("rh:doc")) {
            rows.add(row(WireText.clean(row)));
        }
        return new Page(rows, isLast(answer, rows.size(), size));
    }

    /** A short page is the last one, unless the post says that there are more. */
    private static boolean isLast(JsonNode answer, int rows, int size) {
        int given = answer.path("_size").asInt(size);
        boolean isShort = rows < (given > 0 ? Math.min(given, size) : size);
        return rows == 0 || isShort && answer.path("_total_pages").asInt(1) <= 1;
    }

    private static FeedRow row(JsonNode json) {
        JsonNode id =
                json.path("_id").path("$oid").isTextual() ? json.path("_id").path("$oid") : json.path("_id");
        if (id.isTextual() && ID.matcher(id.textValue()).matches()) {
            return new FeedRow(id.textValue(), id.textValue(), json);
        }
        String digest = DigestUtils.md5DigestAsHex(json.toString().getBytes(StandardCharsets.UTF_8));
        return new FeedRow("digest-" + digest, null, json);
    }
}

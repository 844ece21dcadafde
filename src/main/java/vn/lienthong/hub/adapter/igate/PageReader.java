package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import vn.lienthong.hub.adapter.igate.wire.IgateJson;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.partner.NoAnswerException;

/** The search's answer → rows; a row that breaks the schema does not stop the others. */
@Component("igatePageReader")
class PageReader {

    private final RowSchema schema;

    PageReader(RowSchema schema) {
        this.schema = schema;
    }

    /**
     * @param size rows asked for
     * @throws NoAnswerException if it is no slice at all
     */
    Page read(JsonNode answer, int size) {
        schema.pageFault(answer).ifPresent(fault -> {
            throw new NoAnswerException("the search's answer " + fault);
        });
        Map<String, Row> rows = new LinkedHashMap<>();
        List<Page.Refusal> refused = new ArrayList<>();
        JsonNode content = answer.get("content");
        for (JsonNode element : content) {
            read(CleanJson.of(element), rows, refused);
        }
        int given = answer.path("size").asInt(size);
        boolean last = content.isEmpty() || content.size() < (given > 0 ? Math.min(given, size) : size);
        return new Page(rows.values(), refused, last);
    }

    private void read(JsonNode element, Map<String, Row> rows, List<Page.Refusal> refused) {
        String fault = schema.rowFault(element).orElse(null);
        if (fault == null) {
            try {
                Row row = IgateJson.mapper().treeToValue(element, Row.class);
                rows.remove(row.id());
                rows.put(row.id(), row);
                return;
            } catch (JsonProcessingException e) {
                fault = "a member does not fit";
            }
        }
        String whole = element.toString();
        refused.add(new Page.Refusal(
                DigestUtils.md5DigestAsHex(whole.getBytes(StandardCharsets.UTF_8)), named(element, fault)));
    }

    private static String named(JsonNode element, String fault) {
        String id = element.path("id").asText("");
        return "row " + (id.matches("[0-9a-f]{24}") ? id : "without a usable id") + ": " + fault;
    }
}

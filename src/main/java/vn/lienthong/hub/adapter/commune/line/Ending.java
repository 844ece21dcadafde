package vn.lienthong.hub.adapter.commune.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file up to its end.
 *
 * @param lines those that are whole, without the end
 * @param cutOff why the file is not whole, in Vietnamese; null if it is
 * @param glued whether something stands behind the end
 */
record Ending(List<Line> lines, String cutOff, boolean glued) {

    private static final Pattern CSV_END = Pattern.compile("\"?het\"?\\s*[,; ]\\s*\"?(\\d{1,9})\"?[\\s,;]*");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param headings how many of the lines are no facts */
    static Ending of(List<Line> all, boolean ndjson, int headings) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            OptionalInt end =
                    ndjson ? jsonEnd(all.get(i).text()) : csvEnd(all.get(i).text());
            if (end.isPresent()) {
                int facts = lines.size() - headings;
                String wrong = end.getAsInt() == facts
                        ? null
                        : "Dòng cuối ghi " + end.getAsInt() + " dòng, tệp có " + facts + " dòng";
                return new Ending(lines, wrong, i + 1 < all.size());
            }
            if (all.get(i).ended()) {
                lines.add(all.get(i));
            }
        }
        return new Ending(lines, "Tệp không có dòng kết thúc", false);
    }

    private static OptionalInt csvEnd(String line) {
        Matcher end = CSV_END.matcher(Plain.of(line));
        return end.matches() ? OptionalInt.of(Integer.parseInt(end.group(1))) : OptionalInt.empty();
    }

    private static OptionalInt jsonEnd(String line) {
        if (line.length() > "{\"end\": 000000000}".length() * 2) {
            return OptionalInt.empty();
        }
        try {
            JsonNode json = JSON.readTree(line);
            JsonNode end = json.path("end");
            return json.size() == 1 && end.isInt() ? OptionalInt.of(end.intValue()) : OptionalInt.empty();
        } catch (JsonProcessingException e) {
            return OptionalInt.empty();
        }
    }
}

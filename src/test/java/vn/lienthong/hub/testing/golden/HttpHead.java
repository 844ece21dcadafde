package vn.lienthong.hub.testing.golden;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The head of a request or an answer as a {@code .http} file holds it.
 *
 * @param first method of a request; of an answer {@code HTTP/1.1}
 * @param second target of a request, with its query; status of an answer
 * @param headers names without regard to case
 */
public record HttpHead(String first, String second, Map<String, String> headers) {

    static HttpHead parse(String text) {
        List<String> lines = text.lines().takeWhile(line -> !line.isBlank()).toList();
        String[] start = lines.get(0).split(" ", 3);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lines.stream()
                .skip(1)
                .forEach(line -> headers.put(
                        line.substring(0, line.indexOf(':')).trim(),
                        line.substring(line.indexOf(':') + 1).trim()));
        return new HttpHead(start[0], start[1], headers);
    }

    public String method() {
        return first.toUpperCase(Locale.ROOT);
    }

    public String target() {
        return second;
    }

    public int status() {
        return Integer.parseInt(second);
    }
}

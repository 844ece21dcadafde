package vn.lienthong.hub.adapter.files.sample;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The head of a request ({@code PUT /ho-so/1}) or of an answer ({@code 409}, {@code HTTP/1.1 409 Conflict}), as samples
 * write it: one line, then headers.
 *
 * @param method of a request
 * @param target path and query of a request
 * @param status of an answer; 0 of a request
 * @param headers by name in lower case
 */
record HttpHead(String method, String target, int status, Map<String, String> headers) {

    /** @throws IllegalArgumentException if it is neither */
    static HttpHead read(String text) {
        String[] lines = text.strip().split("\\R");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.put(
                        lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
            }
        }
        String first = lines[0].strip();
        String status = first.replaceFirst("^HTTP/\\S+\\s+", "").replaceFirst("\\s.*", "");
        if (status.matches("\\d{3}")) {
            return new HttpHead(null, null, Integer.parseInt(status), headers);
        }
        String[] words = first.split("\\s+");
        if (words.length < 2 || !words[0].matches("[A-Z]+")) {
            throw new IllegalArgumentException("must begin with a line as 'PUT /ho-so/1', or with a status as '409'");
        }
        return new HttpHead(words[0], words[1], 0, headers);
    }
}

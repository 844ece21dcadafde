package vn.lienthong.hub.fire.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.fire.ledger.LedgerJson;

/**
 * A request that came in whole.
 *
 * @param target path and query
 * @param headers names in any case
 */
record WireRequest(String method, String target, Map<String, String> headers, byte[] body) {

    private static final int MOST_HEAD = 16 * 1024;

    /** @return null if the caller has hung up before it began */
    static WireRequest read(InputStream in) throws IOException {
        String head = head(in);
        if (head == null) {
            return null;
        }
        String[] lines = head.split("\r\n");
        String[] start = lines[0].split(" ");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
        }
        if (headers.containsKey("Transfer-Encoding")) {
            throw new IOException("a body without a length is not understood here");
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("the caller hung up in the middle of a body");
        }
        return new WireRequest(start[0], start[1], headers, body);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ending = 0;
        while (ending < 4) {
            int next = in.read();
            if (next < 0 && head.size() == 0) {
                return null;
            }
            if (next < 0 || head.size() > MOST_HEAD) {
                throw new IOException("no head of a request");
            }
            head.write(next);
            ending = next == "\r\n\r\n".charAt(ending) ? ending + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1).strip();
    }

    boolean is(String wantedMethod, String path) {
        return method.equals(wantedMethod) && (target.equals(path) || target.startsWith(path + "?"));
    }

    JsonNode json() throws IOException {
        return LedgerJson.mapper().readTree(body);
    }

    /** Whether it tells a delivery. */
    boolean tells() {
        return headers.containsKey("Hub-Delivery-Id");
    }

    String delivery() {
        return headers.get("Hub-Delivery-Id");
    }

    long sequence() {
        return Long.parseLong(headers.get("Hub-Sequence"));
    }

    long token() {
        return Long.parseLong(headers.get("Hub-Token"));
    }
}

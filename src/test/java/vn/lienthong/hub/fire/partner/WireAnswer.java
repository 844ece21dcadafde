package vn.lienthong.hub.fire.partner;

import java.nio.charset.StandardCharsets;

/**
 * An answer as it would go out whole.
 *
 * @param retryAfter seconds, or null
 */
record WireAnswer(int status, String type, String body, Integer retryAfter) {

    static WireAnswer json(String body) {
        return new WireAnswer(200, "application/json; charset=utf-8", body, null);
    }

    /** What a proxy says in front of a partner. */
    static WireAnswer page(int status, Integer retryAfter) {
        return new WireAnswer(status, "text/html", "<html><body>" + status + "</body></html>", retryAfter);
    }

    byte[] bytes() {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + " .\r\nContent-Type: " + type + "\r\n"
                + (retryAfter == null ? "" : "Retry-After: " + retryAfter + "\r\n")
                + "Content-Length: " + content.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + content.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }
}

package vn.lienthong.hub.adapter.files.live;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A call of a partner.
 *
 * @param path behind the slug, as in {@code /ho-so}
 * @param headers by name; null where there is none
 * @param body read when it is asked for
 */
public record Push(String slug, String method, String path, UnaryOperator<String> headers, Supplier<byte[]> body) {

    /** What the partner is answered: JSON. */
    public record Reply(int status, byte[] body) {}

    /** Without the path, which may hold the partner's key. */
    @Override
    public String toString() {
        return "Push[" + method + " " + slug + "]";
    }
}

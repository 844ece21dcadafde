package vn.lienthong.hub.adapter.files.message;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text that goes into paths and queries: encoded, so that it leads nowhere else (RFC 3986). */
public final class AddressText {

    private AddressText() {}

    /** @param text null for none */
    public static String encoded(String text) {
        return text == null
                ? ""
                : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package vn.lienthong.hub.statistics.integrity;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the list of gaps, as a text that nobody but the hub reads. It holds no rights.
 *
 * @param knownAt of the first page: all pages are of one moment; null before the first one
 * @param prefix of the last sequence of the page before
 * @param day likewise, as in the code
 */
record GapCursor(Instant knownAt, String prefix, String day) {

    /** Before the first page. */
    static final GapCursor START = new GapCursor(null, "", "");

    private static final Pattern FORM = Pattern.compile("([0-9T:.Z-]{20,30})/([A-Z0-9.]{3,40})/(\\d{6})");

    String text() {
        byte[] plain = (knownAt + "/" + prefix + "/" + day).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** @return empty if the text is no cursor */
    static Optional<GapCursor> parse(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return parts.matches()
                    ? Optional.of(new GapCursor(Instant.parse(parts.group(1)), parts.group(2), parts.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException noCursor) {
            return Optional.empty();
        }
    }
}

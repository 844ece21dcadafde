package vn.lienthong.hub.statistics;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list of dossiers, as a text that nobody but the hub reads. It holds no rights.
 *
 * @param knownAt of the first page: all pages are of one moment; null before the first one
 * @param dossier id of the last one of the page before
 * @param item which of its stages, where stages are listed; else 0
 */
public record DossierCursor(Instant knownAt, long dossier, long item) {

    /** Before the first page. */
    public static final DossierCursor START = new DossierCursor(null, 0, 0);

    private static final Pattern FORM = Pattern.compile("([0-9T:.Z-]{20,30})/(\\d{1,18})/(\\d{1,9})");

    /**
     * Reads {@code cursor}.
     *
     * @param asked the moment as of which is asked: the same; null if none was named
     * @return {@link #START} if there is none
     */
    public static DossierCursor read(ParameterReader reader, Instant asked, Instant latest) {
        DossierCursor cursor = reader.oneOf(
                "cursor", DossierCursor::parse, "must be 'next' of the page before, as it is, with the same question");
        if (cursor == null) {
            return START;
        }
        boolean other = asked != null && !asked.equals(cursor.knownAt);
        if (other || cursor.knownAt.isAfter(latest)) {
            reader.fault("cursor", "belongs to an answer of another 'knownAt'");
        }
        return cursor;
    }

    public String text() {
        byte[] plain = (knownAt + "/" + dossier + "/" + item).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** @return empty if the text is no cursor */
    public static Optional<DossierCursor> parse(String text) {
        try {
            Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return parts.matches()
                    ? Optional.of(new DossierCursor(
                            Instant.parse(parts.group(1)),
                            Long.parseLong(parts.group(2)),
                            Long.parseLong(parts.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException noCursor) {
            return Optional.empty();
        }
    }
}

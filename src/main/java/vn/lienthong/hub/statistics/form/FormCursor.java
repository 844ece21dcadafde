package vn.lienthong.hub.statistics.form;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the dossiers of a cell, as a text of 28 letters: nobody but the hub reads it. It holds no rights.
 *
 * @param knownAt of the first page: all pages are of one moment
 * @param after the last dossier of the page before
 */
record FormCursor(Instant knownAt, long after) {

    private static final byte VERSION = 1;
    private static final int LENGTH = 1 + Long.BYTES + Integer.BYTES + Long.BYTES;
    private static final int NANOS = 1_000_000_000;

    String text() {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .putLong(knownAt.getEpochSecond())
                .putInt(knownAt.getNano())
                .putLong(after)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return empty if the text is no cursor */
    static Optional<FormCursor> parse(String text) {
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.remaining() != LENGTH || bytes.get() != VERSION) {
            return Optional.empty();
        }
        long seconds = bytes.getLong();
        int nanos = bytes.getInt();
        long after = bytes.getLong();
        boolean possible = seconds > 0
                && seconds < Instant.parse("9999-12-31T00:00:00Z").getEpochSecond()
                && nanos >= 0
                && nanos < NANOS
                && after >= 0;
        return possible ? Optional.of(new FormCursor(Instant.ofEpochSecond(seconds, nanos), after)) : Optional.empty();
    }
}

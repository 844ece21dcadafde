package vn.lienthong.hub.lookup;

import java.nio.ByteBuffer;
import java.util.Base64;
import vn.lienthong.hub.dossier.FeedPosition;

/** A place in the feed of changes as a text of 34 letters: nobody but the hub reads it. It holds no rights. */
final class FeedCursor {

    private static final byte VERSION = 1;
    private static final int LENGTH = 1 + 3 * Long.BYTES;

    private FeedCursor() {}

    static String text(FeedPosition position) {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .putLong(position.database())
                .putLong(position.transaction())
                .putLong(position.fact())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws vn.lienthong.hub.fault.Fault if the text is no cursor; none at all is the beginning */
    static FeedPosition parse(String text) {
        if (ListParameters.isAbsent(text)) {
            return FeedPosition.START;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.strip()));
            if (bytes.remaining() == LENGTH && bytes.get() == VERSION) {
                FeedPosition position = new FeedPosition(bytes.getLong(), bytes.getLong(), bytes.getLong());
                if (position.transaction() >= 0 && position.fact() >= 0) {
                    return position;
                }
            }
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
        throw wrong();
    }

    private static vn.lienthong.hub.fault.Fault wrong() {
        return ListParameters.wrong("cursor", "expected is the cursor of the answer before, or none for the beginning");
    }
}

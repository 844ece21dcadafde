package vn.lienthong.hub.adapter.post.feed;

import java.util.regex.Pattern;

/** Ids of rows: MongoDB's ObjectIds, whose order is that of the feed; of others nothing is known but whether they differ. */
final class Ids {

    private static final Pattern OBJECT_ID = Pattern.compile("[0-9a-f]{24}");

    private Ids() {}

    /** Whether a cursor may move from one id to another; never back. */
    static boolean isAhead(String from, String to) {
        return OBJECT_ID.matcher(from).matches() && OBJECT_ID.matcher(to).matches()
                ? to.compareTo(from) > 0
                : !to.equals(from);
    }
}

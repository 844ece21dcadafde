package vn.lienthong.hub.dossier;

/**
 * A place in the feed of changes ({@link ChangeFeed}): behind one fact.
 *
 * @param database which database server gave it; its transactions are numbered by that server
 * @param transaction in which the fact was recorded; 0 for the beginning
 * @param fact the fact's id; 0 for the beginning
 */
public record FeedPosition(long database, long transaction, long fact) {

    /** Before everything. */
    public static final FeedPosition START = new FeedPosition(0, 0, 0);
}

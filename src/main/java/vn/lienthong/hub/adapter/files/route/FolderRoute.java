package vn.lienthong.hub.adapter.files.route;

/**
 * One route of a folder.
 *
 * @param path of {@link Kind#PUSH}: below {@code /partners/<slug>}, as in {@code /ho-so}
 * @param method of {@link Kind#PUSH}: {@code POST} or {@code PUT}
 * @param period of {@link Kind#POLL}: milliseconds between two polls
 */
public record FolderRoute(String id, Kind kind, String path, String method, long period, int line) {

    /** What starts it. */
    public enum Kind {
        /** The partner calls. */
        PUSH,
        /** Time has come to ask the partner. */
        POLL,
        /** The partner is to be told something. */
        DELIVER,
        /** Another route of the folder. */
        INNER
    }

    public boolean inbound() {
        return kind == Kind.PUSH || kind == Kind.POLL;
    }
}

package vn.lienthong.hub.adapter.files.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.adapter.files.folder.Finding;

/**
 * How a folder stands on this node.
 *
 * @param partner id of the partner; missing while none is live or away
 * @param digest of the version that is live
 * @param since when it went live, or away
 * @param findings what is wrong with the folder as it lies on disk; empty unless it is refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FolderStatus(
        String slug, State state, String partner, String digest, Instant since, List<Finding> findings) {

    /** What of a folder is live. */
    public enum State {
        /** What lies on disk. */
        LIVE,
        /** An earlier version: what lies on disk is refused. */
        LIVE_EARLIER,
        /** Nothing: what lies on disk is refused, and there was nothing before. */
        REFUSED,
        /** Nothing: the folder is gone, or was not there at the start. What is to be told waits until it comes back. */
        AWAY
    }

    static FolderStatus live(LivePartner partner, Instant since) {
        var folder = partner.folder();
        return new FolderStatus(
                folder.folder().slug(),
                State.LIVE,
                folder.settings().partner().id(),
                folder.folder().digest(),
                since,
                List.of());
    }

    static FolderStatus away(String slug, String partner, Instant since) {
        return new FolderStatus(slug, State.AWAY, partner, null, since, List.of());
    }

    FolderStatus refused(List<Finding> now) {
        State left = partner == null ? State.REFUSED : State.LIVE_EARLIER;
        return new FolderStatus(slug, left, partner, digest, since, List.copyOf(now));
    }
}

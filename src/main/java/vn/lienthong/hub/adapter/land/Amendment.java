package vn.lienthong.hub.adapter.land;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;

/**
 * What it means that a fact comes again with other content: a further step of the same moment is a step of its own, any
 * other fact is corrected. The ids are made of the content, so that the same again is the same; so is the time, which is
 * that of the fact, because the dialect does not say when it was changed.
 */
public final class Amendment {

    private static final String REASON = "Hệ thống đất đai cập nhật nội dung đã báo";
    private static final int ID_BYTES = 8;

    private Amendment() {}

    /** @param event under an id that the hub knows with other content */
    public static DossierEvent of(DossierEvent event) {
        ObjectNode data = EventJson.mapper().valueToTree(event.fact());
        if (event.fact() instanceof Fact.Progressed) {
            return new DossierEvent(
                    event.source(),
                    event.id() + "/" + digest(data),
                    event.subject(),
                    event.time(),
                    event.fact(),
                    event.more());
        }
        return new DossierEvent(
                event.source(),
                event.id() + "/corrected/" + digest(data),
                event.subject(),
                event.time(),
                new Fact.Corrected(event.ref(), null, data, null, REASON),
                Map.of());
    }

    private static String digest(ObjectNode data) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(data.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

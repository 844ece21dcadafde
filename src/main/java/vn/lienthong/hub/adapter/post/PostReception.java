package vn.lienthong.hub.adapter.post;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienthong.hub.adapter.post.in.Acceptance;
import vn.lienthong.hub.adapter.post.in.DocumentReader;
import vn.lienthong.hub.adapter.post.in.Doorkeeper;
import vn.lienthong.hub.adapter.post.in.Reply;
import vn.lienthong.hub.adapter.post.in.WireFault;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.Partner;

/**
 * Hears a partner of this kind: the bean behind {@code POST /partners/post/documents}. Every answer is JSON in the dialect
 * with a {@code Status}, whatever was sent. Who calls is asked before anything is read.
 */
@Component("postReception")
public class PostReception {

    private static final Logger LOG = LoggerFactory.getLogger(PostReception.class);

    private final Doorkeeper doorkeeper;
    private final DocumentReader reader;
    private final Acceptance acceptance;

    PostReception(Doorkeeper doorkeeper, DocumentReader reader, Acceptance acceptance) {
        this.doorkeeper = doorkeeper;
        this.reader = reader;
        this.acceptance = acceptance;
    }

    /**
     * A dossier taken in at a post office.
     *
     * @param body null for none
     * @param authorization the header as it came; null for none
     */
    public Reply documents(InputStream body, String authorization) throws IOException {
        try {
            Partner partner = doorkeeper.partnerOf(authorization);
            return acceptance.accept(partner, reader.read(body));
        } catch (WireFault e) {
            LOG.warn("a document of the post was turned away: {}", e.reply().status());
            return e.reply();
        } catch (Fault e) {
            return e.code() == FaultCode.UNAVAILABLE
                    ? Reply.tryAgain()
                    : Reply.refused("Không tiếp nhận: " + e.code().code());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the database was away from the post: {}", e.getClass().getName());
            return Reply.tryAgain();
        }
    }

    /** The error policy's last word: a fault of the hub. Its message may hold content, so only its kind is logged. */
    public Reply failed(Exception fault) {
        LOG.error("a document of the post failed: {}", fault.getClass().getName());
        return Reply.fault();
    }
}

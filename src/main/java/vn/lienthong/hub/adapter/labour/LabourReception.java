package vn.lienthong.hub.adapter.labour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienthong.hub.adapter.labour.in.CallReader;
import vn.lienthong.hub.adapter.labour.in.CallRefused;
import vn.lienthong.hub.adapter.labour.in.Doorkeeper;
import vn.lienthong.hub.adapter.labour.in.Reply;
import vn.lienthong.hub.adapter.labour.in.StepIntake;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.Partner;

/**
 * Hears partners of this kind: the bean behind {@code POST /partners/labour/XuLyHoSo}. Every answer is JSON in the dialect
 * with an {@code error_code}, whatever was sent.
 */
@Component("labourReception")
public class LabourReception {

    private static final Logger LOG = LoggerFactory.getLogger(LabourReception.class);

    private final CallReader reader;
    private final Doorkeeper doorkeeper;
    private final StepIntake steps;

    LabourReception(CallReader reader, Doorkeeper doorkeeper, StepIntake steps) {
        this.reader = reader;
        this.doorkeeper = doorkeeper;
        this.steps = steps;
    }

    /** A step. @param body null for none; read no further than the limit */
    public String step(InputStream body) throws IOException {
        try {
            ObjectNode call = reader.read(body);
            Partner partner = doorkeeper.partnerOf(call.remove("AcceptKey"));
            return write(steps.take(partner, call));
        } catch (CallRefused e) {
            return write(e.reply());
        } catch (Fault e) {
            return write(
                    e.code() == FaultCode.UNAVAILABLE
                            ? Reply.tryAgain()
                            : Reply.refused("Không tiếp nhận: " + e.code().code()));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database was away from a labour system: {}",
                    e.getClass().getName());
            return write(Reply.tryAgain());
        }
    }

    /** The error policy's last word: a fault of the hub. Its message may hold content, so only its kind is logged. */
    public String failed(Exception fault) {
        LOG.error("a message of a labour system failed: {}", fault.getClass().getName());
        return write(Reply.tryAgain());
    }

    private static String write(Reply reply) {
        try {
            return EventJson.mapper().writeValueAsString(reply);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply cannot be written", e);
        }
    }
}

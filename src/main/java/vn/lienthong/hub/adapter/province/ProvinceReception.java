package vn.lienthong.hub.adapter.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienthong.hub.adapter.province.asked.Inquiry;
import vn.lienthong.hub.adapter.province.in.Acceptance;
import vn.lienthong.hub.adapter.province.in.Doorkeeper;
import vn.lienthong.hub.adapter.province.in.MessageReader;
import vn.lienthong.hub.adapter.province.in.MessageSchemas;
import vn.lienthong.hub.adapter.province.in.Reply;
import vn.lienthong.hub.adapter.province.in.WireFault;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.Partner;

/**
 * Hears a partner of this kind: the bean behind {@code POST /partners/province/login} and {@code …/g}. Every answer is
 * JSON in the dialect with an {@code error_code}, whatever was sent.
 */
@Component("provinceReception")
public class ProvinceReception {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceReception.class);

    private final MessageReader reader;
    private final MessageSchemas schemas;
    private final Doorkeeper doorkeeper;
    private final Acceptance acceptance;
    private final Inquiry inquiry;

    ProvinceReception(
            MessageReader reader,
            MessageSchemas schemas,
            Doorkeeper doorkeeper,
            Acceptance acceptance,
            Inquiry inquiry) {
        this.reader = reader;
        this.schemas = schemas;
        this.doorkeeper = doorkeeper;
        this.acceptance = acceptance;
        this.inquiry = inquiry;
    }

    /** Opens a session. */
    public String login(byte[] body) {
        return answer(() -> {
            ObjectNode login = reader.read(body);
            schemas.checkLogin(login);
            return Reply.session(doorkeeper.logIn(login));
        });
    }

    /** A call of a service, in a session. */
    public String call(byte[] body) {
        return answer(() -> {
            ObjectNode call = reader.read(body);
            Partner partner = doorkeeper.partnerOf(call.get("session"));
            schemas.checkCall(call.path("service").asText(), call);
            return Inquiry.isAsked(call) ? inquiry.answer(partner, call) : acceptance.accept(partner, call);
        });
    }

    /** The error policy's last word: a fault of the hub. Its message may hold content, so only its kind is logged. */
    public String failed(Exception fault) {
        LOG.error(
                "a message of a province's system failed: {}", fault.getClass().getName());
        return write(Reply.tryAgain());
    }

    private String answer(Work work) {
        try {
            return write(work.reply());
        } catch (WireFault e) {
            return write(e.reply());
        } catch (Fault e) {
            return write(
                    e.code() == FaultCode.UNAVAILABLE
                            ? Reply.tryAgain()
                            : Reply.refused("Không tiếp nhận: " + e.code().code()));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database was away from a province's system: {}",
                    e.getClass().getName());
            return write(Reply.tryAgain());
        }
    }

    @FunctionalInterface
    private interface Work {
        Reply reply() throws WireFault;
    }

    private static String write(Reply reply) {
        try {
            return EventJson.mapper().writeValueAsString(reply);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply cannot be written", e);
        }
    }
}

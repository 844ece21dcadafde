package vn.lienthong.hub.adapter.land;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienthong.hub.adapter.land.in.Hearing;
import vn.lienthong.hub.adapter.land.in.Reply;
import vn.lienthong.hub.adapter.land.in.WireFault;
import vn.lienthong.hub.fault.DatabaseAway;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/** Always an answer in the dialect. Of what goes wrong only the kind is logged: a message may hold content. */
@Component("landReceptionAnswers")
class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Hearing hearing;
    private final Clock clock;

    Reception(Hearing hearing, Clock clock) {
        this.hearing = hearing;
        this.clock = clock;
    }

    /**
     * @param secret null for none
     * @param body null for none
     */
    Reply answer(String verb, String secret, InputStream body) {
        try {
            return hearing.hear(verb, secret, body);
        } catch (WireFault e) {
            return e.reply(clock.instant());
        } catch (IOException e) {
            return Reply.invalid("Bản tin bị cắt giữa chừng", clock.instant());
        } catch (Fault e) {
            return e.code() == FaultCode.UNAVAILABLE ? away(e) : failed(e);
        } catch (DataAccessException | TransactionException e) {
            return DatabaseAway.causes(e) ? away(e) : failed(e);
        }
    }

    Reply failed(Exception fault) {
        LOG.error("a call of a land system failed: {}", fault.getClass().getName());
        return Reply.failed(clock.instant());
    }

    private Reply away(Exception fault) {
        LOG.warn(
                "the database was away from a land system: {}", fault.getClass().getName());
        return Reply.tryAgain(clock.instant());
    }
}

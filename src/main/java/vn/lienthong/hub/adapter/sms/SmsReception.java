package vn.lienthong.hub.adapter.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienthong.hub.adapter.sms.in.Answers;
import vn.lienthong.hub.adapter.sms.in.Doorkeeper;
import vn.lienthong.hub.adapter.sms.in.QuestionReader;
import vn.lienthong.hub.adapter.sms.wire.Question;
import vn.lienthong.hub.adapter.sms.wire.Reply;
import vn.lienthong.hub.partner.Partner;

/** Hears a gateway: the bean behind {@code POST /partners/sms/messages}. */
@Component("smsReception")
public class SmsReception {

    /** The header that holds the gateway's key. */
    public static final String KEY = "X-Api-Key";

    private static final Logger LOG = LoggerFactory.getLogger(SmsReception.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Doorkeeper doorkeeper;
    private final QuestionReader reader;
    private final Answers answers;
    private final int maxBody;

    SmsReception(Doorkeeper doorkeeper, QuestionReader reader, Answers answers, SmsProperties properties) {
        this.doorkeeper = doorkeeper;
        this.reader = reader;
        this.answers = answers;
        this.maxBody = Math.toIntExact(properties.maxBody().toBytes());
    }

    /** Always an answer in the dialect. */
    public Reply hear(@Header(KEY) String key, @Body InputStream body) throws IOException {
        try {
            return answer(key, body);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database was away from an SMS gateway: {}",
                    e.getClass().getName());
            return Reply.error(503, "the hub is not able to answer now; send the same again");
        }
    }

    /** The error policy's last word: a fault of the hub. Its message may hold content, so only its kind is logged. */
    public Reply failed(Exception fault) {
        LOG.error("a message of an SMS gateway failed: {}", fault.getClass().getName());
        return Reply.error(500, "a fault of the hub; send the same again later");
    }

    /** Status and body of the HTTP answer, without a header of the request. */
    public void write(Exchange exchange) throws JsonProcessingException {
        Reply reply = exchange.getMessage().getBody(Reply.class);
        exchange.getMessage().setHeader(Exchange.HTTP_RESPONSE_CODE, reply.status());
        exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "application/json;charset=UTF-8");
        exchange.getMessage().setBody(JSON.writeValueAsString(reply));
    }

    private Reply answer(String key, InputStream body) throws IOException {
        Optional<Partner> gateway = doorkeeper.partnerOf(key);
        if (gateway.isEmpty()) {
            LOG.warn("an SMS gateway called with a key that is not known");
            return Reply.error(401, "the key in " + KEY + " is not known");
        }
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(maxBody + 1);
        if (bytes.length > maxBody) {
            return Reply.error(413, "the message is longer than " + maxBody + " bytes");
        }
        Optional<Question> question = reader.read(bytes);
        return question.isPresent()
                ? answers.to(question.get(), gateway.get())
                : Reply.error(400, "the body must be a JSON object with the texts from and text");
    }
}

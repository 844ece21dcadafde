package vn.lienthong.hub.adapter.district.out;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.common.logging.LogUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.apache.cxf.transport.AbstractConduit;
import org.apache.cxf.transport.MessageObserver;
import org.apache.cxf.ws.addressing.EndpointReferenceType;
import org.springframework.http.HttpMethod;
import vn.lienthong.hub.adapter.district.wire.MessageXml;
import vn.lienthong.hub.adapter.district.wire.XmlBytes;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;
import vn.lienthong.hub.partner.PartnerCalls;
import vn.lienthong.hub.partner.XmlRefusedException;

/**
 * Carries CXF's messages over the hub's own way of calling partners: an answer comes whole, in time and within its limit
 * of size, or not at all. CXF's own transport would wait for each byte anew. The {@link Call} stands in the exchange.
 */
final class PartnerConduit extends AbstractConduit {

    private static final Logger LOG = LogUtils.getL7dLogger(PartnerConduit.class);

    private final PartnerCalls calls;

    PartnerConduit(EndpointReferenceType target, PartnerCalls calls) {
        super(target);
        this.calls = calls;
    }

    @Override
    public void prepare(Message message) {
        message.setContent(OutputStream.class, new ByteArrayOutputStream());
    }

    /** The message is written: sends it and hands on the answer. */
    @Override
    public void close(Message message) throws IOException {
        if (!(message.getContent(OutputStream.class) instanceof ByteArrayOutputStream written)) {
            super.close(message);
            return;
        }
        message.removeContent(OutputStream.class);
        Call call = (Call) message.getExchange().get(Call.KEY);
        PartnerAnswer answer = calls.send(
                call.partner(),
                new PartnerCall(
                        HttpMethod.POST,
                        call.partner()
                                .connection()
                                .baseUrl()
                                .resolve(call.settings().path()),
                        null,
                        written.toByteArray(),
                        call.headers()));
        call.answered(answer);
        hand(answer, message);
    }

    private void hand(PartnerAnswer answer, Message message) {
        Message in = new MessageImpl();
        in.setExchange(message.getExchange());
        in.put(Message.INBOUND_MESSAGE, Boolean.TRUE);
        in.put(Message.CONTENT_TYPE, "text/xml");
        in.put(Message.RESPONSE_CODE, answer.status());
        in.setContent(XMLStreamReader.class, reader(answer));
        message.getExchange().get(MessageObserver.class).onMessage(in);
    }

    /** The hub's own reader: CXF makes one only where it finds none. */
    private static XMLStreamReader reader(PartnerAnswer answer) {
        try {
            return MessageXml.reader(text(answer));
        } catch (XmlRefusedException e) {
            throw new Fault(e);
        }
    }

    /** Nobody asks an old server for its header: the bytes and the declaration say the encoding. */
    private static String text(PartnerAnswer answer) {
        try {
            return XmlBytes.text(answer.body(), null);
        } catch (CharacterCodingException e) {
            throw new NoAnswerException("the answer is in no encoding that it may be in");
        }
    }

    @Override
    protected Logger getLogger() {
        return LOG;
    }
}

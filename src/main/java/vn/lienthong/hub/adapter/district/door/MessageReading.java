package vn.lienthong.hub.adapter.district.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Opens a message with the hub's own reader of XML; CXF makes one of its own only where it finds none. */
class MessageReading extends AbstractPhaseInterceptor<Message> {

    MessageReading() {
        super(Phase.PRE_STREAM);
    }

    /** Of a question for the contract there is nothing to be read. */
    @Override
    public void handleMessage(Message message) {
        InputStream body = message.getContent(InputStream.class);
        if (body != null && "POST".equals(message.get(Message.HTTP_REQUEST_METHOD))) {
            message.setContent(XMLStreamReader.class, WellFormed.reader(text(body)));
        }
    }

    /** {@link CleanBody} brought it to UTF-8. */
    private static String text(InputStream body) {
        try {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.lienthong.hub.adapter.district.door;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.Interceptor;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Reads a message to its end before anything is made of it. CXF reads no further than the body's first element, and would
 * take a message that is broken behind it, or two in one.
 */
final class WholeMessage {

    private static final String READER = WholeMessage.class.getName();

    private WholeMessage() {}

    static List<Interceptor<Message>> interceptors() {
        return List.of(new Remember(), new ReadOn());
    }

    /** Others put another reader in the place of the first one. */
    private static final class Remember extends AbstractPhaseInterceptor<Message> {

        private Remember() {
            super(Phase.POST_STREAM);
            addAfter(StaxInInterceptor.class.getName());
        }

        @Override
        public void handleMessage(Message message) {
            message.put(READER, message.getContent(XMLStreamReader.class));
        }
    }

    private static final class ReadOn extends AbstractPhaseInterceptor<Message> {

        private ReadOn() {
            super(Phase.PRE_INVOKE);
        }

        @Override
        public void handleMessage(Message message) {
            try {
                XMLStreamReader reader = (XMLStreamReader) message.get(READER);
                while (reader != null && reader.hasNext()) {
                    reader.next();
                }
            } catch (XMLStreamException e) {
                throw new Fault(e);
            }
        }
    }
}

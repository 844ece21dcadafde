package vn.lienthong.hub.adapter.district.door;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.lienthong.hub.adapter.district.wire.MessageXml;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/**
 * Reads a message to its end before anything is made of it. CXF reads no further than the body's first element, and would
 * take a message that is broken behind it, or two in one.
 */
final class WellFormed {

    private WellFormed() {}

    /**
     * @return a reader at the beginning of the text
     * @throws Fault {@code malformed-request} with the place
     */
    static XMLStreamReader reader(String text) {
        try {
            XMLStreamReader toTheEnd = MessageXml.reader(text);
            while (toTheEnd.hasNext()) {
                toTheEnd.next();
            }
            return MessageXml.reader(text);
        } catch (XMLStreamException e) {
            throw new Fault(
                    FaultCode.MALFORMED_REQUEST,
                    "Bản tin không phải XML hợp lệ, có DOCTYPE hoặc vượt giới hạn: " + e.getMessage());
        }
    }
}

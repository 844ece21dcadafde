package vn.lienthong.hub.adapter.district.door;

import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.staxutils.StaxUtils;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/**
 * Reads a message to its end before anything is made of it. CXF reads no further than the body's first element, and would
 * take a message that is broken behind it, or two in one.
 */
final class WellFormed {

    private WellFormed() {}

    /** @throws Fault {@code malformed-request} with the place */
    static void check(String text) {
        XMLStreamReader reader = StaxUtils.createXMLStreamReader(new StringReader(text));
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.DTD) {
                    throw new Fault(FaultCode.MALFORMED_REQUEST, "Bản tin không được có DOCTYPE");
                }
            }
        } catch (XMLStreamException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (dòng " + e.getLocation().getLineNumber() + ", cột "
                            + e.getLocation().getColumnNumber() + ")";
            throw new Fault(FaultCode.MALFORMED_REQUEST, "Bản tin không phải XML hợp lệ" + place);
        }
    }
}

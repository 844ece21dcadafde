package vn.lienthong.hub.partner;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** XML that is not read: broken, over the limits, or with a DOCTYPE. The message says what and where, never content. */
public class XmlRefusedException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    public XmlRefusedException(String message) {
        super(message);
    }

    /** Without the parser's own message, which repeats what it read. */
    static XmlRefusedException malformed(XMLStreamException fault) {
        Location location = fault.getLocation();
        return new XmlRefusedException(
                "it is not well-formed XML" + (location == null ? "" : " (line " + location.getLineNumber() + ")"));
    }
}

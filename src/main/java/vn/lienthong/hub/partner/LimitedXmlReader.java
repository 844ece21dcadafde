package vn.lienthong.hub.partner;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Counts what it reads and refuses what {@link SafeXml} refuses. */
final class LimitedXmlReader extends StreamReaderDelegate {

    private final SafeXml.Limits limits;
    private int depth;
    private int elements;

    LimitedXmlReader(XMLStreamReader reader, SafeXml.Limits limits) {
        super(reader);
        this.limits = limits;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = parsed();
        switch (event) {
            case START_ELEMENT -> begin();
            case END_ELEMENT -> depth--;
            case DTD -> throw refused("a DOCTYPE is not allowed");
            case ENTITY_REFERENCE, ENTITY_DECLARATION, NOTATION_DECLARATION ->
                throw refused("entities are not allowed");
            default -> {
                // Text, comments and the like are limited by the size of the whole.
            }
        }
        return event;
    }

    /** As the interface says, through {@link #next}. */
    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event == SPACE
                || event == COMMENT
                || event == PROCESSING_INSTRUCTION
                || event == CHARACTERS && isWhiteSpace()) {
            event = next();
        }
        if (event != START_ELEMENT && event != END_ELEMENT) {
            throw refused("text stands where an element was expected");
        }
        return event;
    }

    /** As the interface says, through {@link #next}. */
    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == START_ELEMENT || event == END_DOCUMENT) {
                throw refused("an element stands where text was expected");
            }
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(getText());
            }
        }
        return text.toString();
    }

    /** The parser's words repeat what it read. */
    private int parsed() throws XmlRefusedException {
        try {
            return super.next();
        } catch (XmlRefusedException e) {
            throw e;
        } catch (XMLStreamException e) {
            throw XmlRefusedException.malformed(e);
        }
    }

    private void begin() throws XmlRefusedException {
        if (++depth > limits.depth()) {
            throw refused("elements are nested deeper than " + limits.depth());
        }
        if (++elements > limits.elements()) {
            throw refused("there are more than " + limits.elements() + " elements");
        }
        if (getAttributeCount() + getNamespaceCount() > limits.attributes()) {
            throw refused("an element has more than " + limits.attributes() + " attributes");
        }
        for (int i = 0; i < getAttributeCount(); i++) {
            if (getAttributeValue(i).length() > limits.attributeLength()) {
                throw refused("an attribute is longer than " + limits.attributeLength());
            }
        }
    }

    private XmlRefusedException refused(String what) {
        Location location = getLocation();
        return new XmlRefusedException(what + " (line " + location.getLineNumber() + ")");
    }
}

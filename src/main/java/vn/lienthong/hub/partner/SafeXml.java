package vn.lienthong.hub.partner;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The one way by which the hub reads XML of partners. Refuses every DOCTYPE, so that there are no entities but the five
 * of XML itself, resolves nothing from outside, and holds limits of size, depth and number (OWASP, XML External Entity
 * Prevention). The reader gives coalesced text and no entity references; it refuses where it meets what is wrong, so a
 * message is sound only when it has been read to its end.
 */
public final class SafeXml {

    /**
     * What no message of the known dialects comes near.
     *
     * @param size characters (of a text) or bytes
     * @param depth of elements within one another
     * @param elements in the whole message
     * @param attributes of one element, namespaces not counted
     * @param attributeLength characters of one attribute's value
     */
    public record Limits(int size, int depth, int elements, int attributes, int attributeLength) {

        /** 4 MB as for bodies, 64 levels (real ones have ten), 100,000 elements (500 dossiers of 200). */
        public static final Limits USUAL = new Limits(4 * 1024 * 1024, 64, 100_000, 64, 8_192);
    }

    private SafeXml() {}

    /** @throws XmlRefusedException if the text is too long */
    public static XMLStreamReader reader(String xml, Limits limits) throws XmlRefusedException {
        refuseLonger(xml.length(), limits);
        try {
            return new LimitedXmlReader(factory().createXMLStreamReader(new StringReader(xml)), limits);
        } catch (XMLStreamException e) {
            throw XmlRefusedException.malformed(e);
        }
    }

    /**
     * Reads the encoding that the bytes declare.
     *
     * @throws XmlRefusedException if there are too many bytes, or of an encoding that nobody knows
     */
    public static XMLStreamReader reader(byte[] xml, Limits limits) throws XmlRefusedException {
        refuseLonger(xml.length, limits);
        try {
            return new LimitedXmlReader(factory().createXMLStreamReader(new ByteArrayInputStream(xml)), limits);
        } catch (XMLStreamException e) {
            throw XmlRefusedException.malformed(e);
        }
    }

    private static void refuseLonger(int length, Limits limits) throws XmlRefusedException {
        if (length > limits.size()) {
            throw new XmlRefusedException("the XML is longer than " + limits.size());
        }
    }

    /** The JDK's own parser, whatever else lies on the class path; a new one each time, for they are not shared safely. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XmlRefusedException("the XML names something outside of it");
        });
        return factory;
    }
}

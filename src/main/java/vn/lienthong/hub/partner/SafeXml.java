package vn.lienthong.hub.partner;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The one way by which the hub reads XML of partners, and the one place where factories of the JDK for XML are made. Refuses every DOCTYPE, so that there are no entities but the five
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
     * @param attributes of one element, declarations of namespaces among them
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

    /** To be filled: no text is read into it. */
    public static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java makes empty documents", e);
        }
    }

    /**
     * A schema of the hub's own, against which documents that were read already are held.
     *
     * @param xsd stands alone: it imports and includes nothing
     * @throws SAXException if it is no schema
     */
    public static Schema schema(InputStream xsd) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(new StreamSource(xsd));
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

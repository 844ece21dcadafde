package vn.lienthong.hub.adapter.district.wire;

import java.text.Normalizer;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import vn.lienthong.hub.partner.SafeXml;

/**
 * A message as it is meant, before it is held against the contract: text composed (decomposed it may be too long), blanks
 * alone are no text. An element that is empty means "not known", and so does one that says {@code xsi:nil}; those whose
 * type has no empty value are left out.
 */
public final class CleanXml {

    private static final Set<String> WITHOUT_EMPTY_VALUE =
            Set.of("MaHoSoQuocGia", "LoaiDoiTuong", "SoTien", "HinhThucTra");

    private CleanXml() {}

    /** A copy in a document of its own. */
    public static Element copy(Element message) {
        Document document = SafeXml.emptyDocument();
        Element copy = copy(message, document);
        document.appendChild(copy);
        return copy;
    }

    private static Element copy(Element from, Document document) {
        Element copy = document.createElementNS(from.getNamespaceURI(), from.getLocalName());
        copyAttributes(from, copy);
        StringBuilder text = new StringBuilder();
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (isKnown(element)) {
                    copy.appendChild(copy(element, document));
                }
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        if (!text.toString().isBlank()) {
            copy.appendChild(document.createTextNode(Normalizer.normalize(text, Normalizer.Form.NFC)));
        }
        return copy;
    }

    private static boolean isKnown(Element element) {
        boolean nil = "true".equals(element.getAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil"));
        boolean empty = WITHOUT_EMPTY_VALUE.contains(element.getLocalName())
                && element.getTextContent().isBlank();
        return !nil && !empty;
    }

    /** Declarations of namespaces and hints of schemas say nothing here. */
    private static void copyAttributes(Element from, Element to) {
        NamedNodeMap attributes = from.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String namespace = attribute.getNamespaceURI();
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)
                    && !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
                to.setAttributeNS(namespace, attribute.getName(), attribute.getValue());
            }
        }
    }
}

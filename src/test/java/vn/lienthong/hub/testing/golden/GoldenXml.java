package vn.lienthong.hub.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Comparing XML by the samples' rules: elements with their namespaces in order, attributes by name, text byte for byte;
 * prefixes, comments and white space between elements do not count. {@code ${any}} stands for any text that is not empty.
 */
public final class GoldenXml {

    private static final String ANY = "${any}";

    private GoldenXml() {}

    public static void assertSame(String expected, String actual) {
        assertThat(differences(expected, actual))
                .as("expected %s%nbut was %s", expected, actual)
                .isEmpty();
    }

    /** What differs, each with the path of its element; empty if nothing does. */
    public static List<String> differences(String expected, String actual) {
        List<String> found = new ArrayList<>();
        compare("", root(expected), root(actual), found);
        return found;
    }

    private static void compare(String path, Element expected, Element actual, List<String> found) {
        String here = path + "/" + expected.getLocalName();
        if (!name(expected).equals(name(actual))) {
            found.add(here + ": it is " + name(actual));
            return;
        }
        if (!attributes(expected).equals(attributes(actual))) {
            found.add(here + ": expected " + attributes(expected) + ", it has " + attributes(actual));
        }
        List<Element> wanted = elements(expected);
        List<Element> got = elements(actual);
        if (wanted.isEmpty() && got.isEmpty()) {
            String text = expected.getTextContent();
            boolean same = ANY.equals(text) ? !actual.getTextContent().isEmpty() : text.equals(actual.getTextContent());
            if (!same) {
                found.add(here + ": expected '" + text + "', it is '" + actual.getTextContent() + "'");
            }
        } else if (wanted.size() != got.size()) {
            found.add(here + ": expected " + names(wanted) + ", it has " + names(got));
        } else {
            for (int i = 0; i < wanted.size(); i++) {
                compare(here, wanted.get(i), got.get(i), found);
            }
        }
    }

    private static List<String> attributes(Element element) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                found.add(name(attribute) + "=" + attribute.getNodeValue());
            }
        }
        return found.stream().sorted().toList();
    }

    private static List<Element> elements(Element parent) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<String> names(List<Element> elements) {
        return elements.stream().map(GoldenXml::name).toList();
    }

    private static String name(Node node) {
        return "{" + (node.getNamespaceURI() == null ? "" : node.getNamespaceURI()) + "}" + node.getLocalName();
    }

    private static Element root(String text) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text.strip())))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not XML: " + text, e);
        }
    }
}

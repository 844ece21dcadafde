package vn.lienthong.hub.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Comparing XML by the samples' rules: prefixes and white space between elements do not count, the order of elements does;
 * text byte for byte; {@code ${any}} stands for any text that is not empty.
 */
public final class GoldenXml {

    private static final String ANY = "${any}";

    private GoldenXml() {}

    public static void assertSame(String expected, String actual) {
        assertThat(differences(expected, actual))
                .as("expected %s%nbut was %s", expected, actual)
                .isEmpty();
    }

    /** What differs, each with its path; empty if nothing does. */
    public static List<String> differences(String expected, String actual) {
        List<String> found = new ArrayList<>();
        compare("", parse(expected), parse(actual), found);
        return found;
    }

    /** @throws AssertionError if it is no XML */
    public static Element parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text.strip())))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not XML: " + text, e);
        }
    }

    private static void compare(String path, Element expected, Element actual, List<String> found) {
        String here = path + "/" + expected.getLocalName();
        if (!name(expected).equals(name(actual))) {
            found.add(here + ": expected " + name(expected) + ", it is " + name(actual));
            return;
        }
        if (!attributes(expected).equals(attributes(actual))) {
            found.add(here + ": expected attributes " + attributes(expected) + ", they are " + attributes(actual));
        }
        List<Element> wanted = children(expected);
        List<Element> got = children(actual);
        if (wanted.isEmpty() && got.isEmpty()) {
            compareText(here, expected, actual, found);
        }
        for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
            if (i >= wanted.size() || i >= got.size()) {
                found.add(here + ": expected " + names(wanted) + ", there are " + names(got));
                return;
            }
            compare(here, wanted.get(i), got.get(i), found);
        }
    }

    /** The code of a fault is a name with a prefix, which does not count. */
    private static void compareText(String path, Element expected, Element actual, List<String> found) {
        boolean isName = "faultcode".equals(expected.getLocalName());
        String wanted = isName ? expected.getTextContent().replaceFirst("^.*:", "") : expected.getTextContent();
        String got = isName ? actual.getTextContent().replaceFirst("^.*:", "") : actual.getTextContent();
        if (ANY.equals(wanted.strip()) ? got.isBlank() : !wanted.equals(got)) {
            found.add(path + ": expected '" + wanted + "', it is '" + got + "'");
        }
    }

    private static String name(Element element) {
        return "{" + Objects.toString(element.getNamespaceURI(), "") + "}" + element.getLocalName();
    }

    private static List<String> names(List<Element> elements) {
        return elements.stream().map(Element::getLocalName).toList();
    }

    private static TreeSet<String> attributes(Element element) {
        TreeSet<String> attributes = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attributes.add("{" + Objects.toString(attribute.getNamespaceURI(), "") + "}" + attribute.getLocalName()
                        + "=" + attribute.getValue());
            }
        }
        return attributes;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                children.add(each);
            }
        }
        return children;
    }
}

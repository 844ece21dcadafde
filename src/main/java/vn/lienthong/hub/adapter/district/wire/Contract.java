package vn.lienthong.hub.adapter.district.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.partner.SafeXml;

/** The contract of {@code schemas/district/MotCua.xsd}. */
@Component("districtContract")
public class Contract {

    private static final String CURRENT = "http://apache.org/xml/properties/dom/current-element-node";
    private static final int MOST_SHOWN = 10;

    private final Schema schema = load();

    /**
     * @return each element that breaks the contract, by its path, and the rule that it breaks (its name in XML Schema,
     *     part 1, appendix C); never a value, which may be personal
     */
    public List<Violation> violations(Element message) {
        Validator validator = schema.newValidator();
        List<Violation> found = new ArrayList<>();
        validator.setErrorHandler(new Collector(validator, found));
        try {
            validator.validate(new DOMSource(message));
        } catch (SAXException e) {
            throw new IllegalStateException("the validator gave up", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().distinct().limit(MOST_SHOWN).toList();
    }

    private static Schema load() {
        try {
            return SafeXml.schema(new ClassPathResource("schemas/district/MotCua.xsd").getInputStream());
        } catch (SAXException e) {
            throw new IllegalStateException("schemas/district/MotCua.xsd is no schema", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Collector(Validator validator, List<Violation> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // A warning breaks no rule.
        }

        @Override
        public void error(SAXParseException e) {
            String rule = e.getMessage().replaceFirst("(?s):.*", "");
            found.add(new Violation(path(), rule));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }

        private String path() {
            try {
                StringBuilder path = new StringBuilder();
                for (Node node = (Node) validator.getProperty(CURRENT); node instanceof Element element; ) {
                    path.insert(0, "/" + element.getLocalName());
                    node = element.getParentNode();
                }
                return path.toString();
            } catch (SAXNotRecognizedException | SAXNotSupportedException e) {
                throw new IllegalStateException("the validator of this Java does not say where it is", e);
            }
        }
    }
}

package vn.lienthong.hub.adapter.labour.wire;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@link ExtentData}: without a declaration and without white space, empty elements with both their tags. */
public final class ExtentDataWriter {

    /** What XML 1.0 has no form for (its production 2, Char). */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private ExtentDataWriter() {}

    public static String write(ExtentData data) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartElement(ExtentData.ROOT);
            list(out, ExtentData.SUBMITTED, ExtentData.SUBMITTED_PAPER, data.submitted());
            list(out, ExtentData.RESULTS, ExtentData.RESULT_PAPER, data.results());
            out.writeEndElement();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("papers cannot be written as XML", e);
        }
        return text.toString();
    }

    private static void list(XMLStreamWriter out, String list, String element, List<ExtentData.Paper> papers)
            throws XMLStreamException {
        out.writeStartElement(list);
        for (ExtentData.Paper paper : papers) {
            out.writeStartElement(element);
            member(out, ExtentData.NAME, paper.name());
            member(out, ExtentData.NUMBER, paper.number());
            member(out, ExtentData.LINK, paper.link());
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private static void member(XMLStreamWriter out, String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(NOT_XML.matcher(LabourText.sent(value)).replaceAll(""));
        out.writeEndElement();
    }
}

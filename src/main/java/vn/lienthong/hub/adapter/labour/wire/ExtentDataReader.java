package vn.lienthong.hub.adapter.labour.wire;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.lienthong.hub.partner.SafeXml;
import vn.lienthong.hub.partner.XmlRefusedException;

/** Reads {@link ExtentData}. Elements that it does not know are passed over; prefixes do not count. */
public final class ExtentDataReader {

    /** Real ones hold some tens of papers, three elements each. */
    private static final SafeXml.Limits LIMITS = new SafeXml.Limits(1024 * 1024, 16, 10_000, 16, 2_048);

    private final XMLStreamReader in;
    private final List<ExtentData.Paper> submitted = new ArrayList<>();
    private final List<ExtentData.Paper> results = new ArrayList<>();

    private ExtentDataReader(XMLStreamReader in) {
        this.in = in;
    }

    /**
     * @param xml null or blank for none; a declaration's encoding does not count, for the text came inside JSON
     * @throws XmlRefusedException if it is not whole, has a DOCTYPE, is over the limits or is no ExtentData
     */
    public static ExtentData read(String xml) throws XmlRefusedException {
        if (xml == null || xml.isBlank()) {
            return ExtentData.NONE;
        }
        ExtentDataReader reader = new ExtentDataReader(SafeXml.reader(xml.strip(), LIMITS));
        try {
            reader.readAll();
        } catch (XmlRefusedException e) {
            throw e;
        } catch (XMLStreamException e) {
            throw new XmlRefusedException("it is not well-formed XML");
        }
        return new ExtentData(reader.submitted, reader.results);
    }

    private void readAll() throws XMLStreamException {
        in.nextTag();
        if (!in.getLocalName().equals(ExtentData.ROOT)) {
            throw new XmlRefusedException("its root is not " + ExtentData.ROOT);
        }
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                if (name.equals(ExtentData.SUBMITTED_PAPER)) {
                    paper(submitted);
                } else if (name.equals(ExtentData.RESULT_PAPER)) {
                    paper(results);
                }
            }
        }
    }

    private void paper(List<ExtentData.Paper> papers) throws XMLStreamException {
        String name = null;
        String number = null;
        String link = null;
        while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
            switch (in.getLocalName()) {
                case ExtentData.NAME -> name = LabourText.read(in.getElementText());
                case ExtentData.NUMBER -> number = LabourText.read(in.getElementText());
                case ExtentData.LINK -> link = LabourText.read(in.getElementText());
                default -> passOver();
            }
        }
        ExtentData.Paper paper = new ExtentData.Paper(name, number, link);
        if (!paper.isEmpty()) {
            papers.add(paper);
        }
    }

    private void passOver() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}

package vn.lienthong.hub.adapter.district.wire;

import javax.xml.stream.XMLStreamReader;
import vn.lienthong.hub.partner.SafeXml;
import vn.lienthong.hub.partner.XmlRefusedException;

/** How SOAP messages of the dialect are read, in both directions: as all XML of partners, by {@link SafeXml}. */
public final class MessageXml {

    /**
     * Ten times the elements of the longest message of the contract, and twice its depth with a header around it. The
     * size was held against its limit as bytes, before there was a text.
     */
    private static final SafeXml.Limits LIMITS = new SafeXml.Limits(Integer.MAX_VALUE, 20, 2_000, 32, 4_096);

    private MessageXml() {}

    /** @throws XmlRefusedException if it does not even begin as XML */
    public static XMLStreamReader reader(String text) throws XmlRefusedException {
        return SafeXml.reader(text, LIMITS);
    }
}

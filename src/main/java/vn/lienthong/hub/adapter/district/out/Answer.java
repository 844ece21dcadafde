package vn.lienthong.hub.adapter.district.out;

import java.util.Set;
import org.apache.cxf.binding.soap.SoapFault;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.lienthong.hub.adapter.district.Tables;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.delivery.NotTaken;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.PartnerAnswer;

/**
 * What an answer means for a delivery. The HTTP status comes first where it blames the access, the address or the moment
 * (RFC 9110); then the fault, if there is one; then the result inside a 200.
 */
final class Answer {

    private static final Set<Integer> NOT_THE_CONTENT =
            Set.of(401, 403, 404, 405, 407, 408, 410, 421, 423, 425, 429, 502, 503, 504);

    private static final String CLIENT = "Client";
    private static final String NO_ACCESS = "Client.Authentication";

    private Answer() {}

    /** @return null unless the status alone decides, whatever the body says */
    static Outcome ofStatus(PartnerAnswer answer) {
        boolean redirects = answer.status() >= 300 && answer.status() < 400;
        return redirects || NOT_THE_CONTENT.contains(answer.status())
                ? NotTaken.of(answer, "HTTP " + answer.status())
                : null;
    }

    /** A body that is no SOAP, or a good result under a bad status. */
    static Outcome ofNoSoap(PartnerAnswer answer) {
        if (answer.isSuccess()) {
            return new Outcome.Unreachable("the answer is not in the dialect: no SOAP with a MaKetQua");
        }
        String status = "HTTP " + answer.status() + " without a fault";
        return answer.status() >= 400 && answer.status() < 500
                ? new Outcome.Refused(status)
                : new Outcome.Unreachable(status, answer.retryAfter());
    }

    /**
     * Who is to blame stands in the code, which may go on behind a dot (SOAP 1.1, 4.4.1): a client that is not let in is
     * a matter of access, and not of what it sent.
     */
    static Outcome ofFault(SoapFault fault, Words words, PartnerAnswer answer) {
        String code = fault.getFaultCode() == null ? "" : fault.getFaultCode().getLocalPart();
        boolean refused = CLIENT.equals(code) || code.startsWith(CLIENT + ".") && !code.startsWith(NO_ACCESS);
        String said = words.of(fault.getReason() == null ? "" : fault.getReason());
        return refused
                ? new Outcome.Refused("fault " + words.code(code) + ": " + said)
                : new Outcome.Unreachable("fault " + words.code(code) + ": " + said, answer.retryAfter());
    }

    /** @param body null if it is empty */
    static Outcome ofResult(Element body, Tables tables, Words words, PartnerAnswer answer) {
        String code = body == null ? null : WireText.code(text(body, "MaKetQua"));
        if (code == null || !answer.isSuccess()) {
            return ofNoSoap(answer);
        }
        return tables.answerOk().contains(code)
                ? new Outcome.Delivered(words.names().learned())
                : new Outcome.Refused("MaKetQua " + words.code(code) + ": " + words.of(text(body, "ThongDiep")));
    }

    private static String text(Element body, String name) {
        NodeList found = body.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}

package vn.lienthong.hub.adapter.district;

import java.util.List;
import javax.security.auth.Subject;
import javax.xml.transform.dom.DOMSource;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.apache.camel.component.cxf.common.CxfPayload;
import org.apache.camel.component.cxf.common.message.CxfConstants;
import org.apache.wss4j.common.principal.UsernameTokenPrincipal;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.lienthong.hub.adapter.district.in.Acceptance;
import vn.lienthong.hub.adapter.district.in.Doorkeeper;
import vn.lienthong.hub.adapter.district.out.LookUp;
import vn.lienthong.hub.adapter.district.wire.CleanXml;
import vn.lienthong.hub.adapter.district.wire.Contract;
import vn.lienthong.hub.adapter.district.wire.HoSo;
import vn.lienthong.hub.adapter.district.wire.Reply;
import vn.lienthong.hub.adapter.district.wire.TienDo;
import vn.lienthong.hub.adapter.district.wire.WireXml;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.partner.Partner;

/**
 * Hears a partner of this kind: the bean behind {@code /services/district}. What is wrong with a message is thrown, and
 * becomes a fault at the endpoint; what the hub makes of a message that is right is a {@code KetQua}.
 */
@Component("districtReception")
public class DistrictReception {

    private final Doorkeeper doorkeeper;
    private final Contract contract;
    private final Acceptance acceptance;
    private final LookUp lookUp;

    DistrictReception(Doorkeeper doorkeeper, Contract contract, Acceptance acceptance, LookUp lookUp) {
        this.doorkeeper = doorkeeper;
        this.contract = contract;
        this.acceptance = acceptance;
        this.lookUp = lookUp;
    }

    /**
     * Answers a call of the service.
     *
     * @param user of a user name token that was checked at the door; null if there was none
     * @throws Fault with a stable code
     */
    public CxfPayload<?> call(@Body CxfPayload<?> body, @Header(CxfConstants.AUTHENTICATION) Subject user) {
        Element message = CleanXml.copy(element(body));
        Element answer = WireXml.write(message.getLocalName() + "Response", answer(message, user));
        return new CxfPayload<>(List.of(), List.of(new DOMSource(answer)), null);
    }

    private Reply answer(Element message, Subject user) {
        Partner partner =
                doorkeeper.partnerOf(nameOf(user), WireXml.text(message, "TaiKhoan"), WireXml.text(message, "MatKhau"));
        List<Violation> violations = contract.violations(message);
        if (!violations.isEmpty()) {
            throw new Fault(FaultCode.INVALID_REQUEST, "Bản tin không đúng hợp đồng MotCua.xsd", violations);
        }
        return switch (message.getLocalName()) {
            case "GuiHoSo" -> Reply.of(acceptance.accept(partner, WireXml.read(message, "HoSo", HoSo.class)));
            case "CapNhatTienDo" -> Reply.of(acceptance.accept(partner, WireXml.read(message, "TienDo", TienDo.class)));
            case "TraCuuHoSo" -> lookUp.find(partner, WireXml.text(message, "MaHoSo"));
            default ->
                throw new Fault(FaultCode.MALFORMED_REQUEST, "Dịch vụ chỉ có GuiHoSo, CapNhatTienDo và TraCuuHoSo");
        };
    }

    /** Of a token only: whoever else a server may take the caller for has not said who it is in this dialect. */
    private static String nameOf(Subject user) {
        return user == null
                ? null
                : user.getPrincipals(UsernameTokenPrincipal.class).stream()
                        .map(UsernameTokenPrincipal::getName)
                        .findFirst()
                        .orElse(null);
    }

    private static Element element(CxfPayload<?> body) {
        if (body == null || body.getBodySources().size() != 1) {
            throw new Fault(FaultCode.MALFORMED_REQUEST, "Thân bản tin SOAP phải có đúng một phần tử");
        }
        return WireXml.element(((DOMSource) body.getBodySources().get(0)).getNode());
    }
}

package vn.lienthong.hub.adapter.district.out;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.dom.DOMSource;
import org.apache.cxf.Bus;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapHeader;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.headers.Header;
import org.apache.cxf.interceptor.Fault;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.lienthong.hub.adapter.district.DistrictProperties;
import vn.lienthong.hub.adapter.district.wire.WireXml;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerCalls;

/** The service {@code MotCuaService} of the contract, as each partner serves it. */
@Component("districtMotCuaService")
class MotCuaService {

    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    private final Bus bus;
    private final PartnerCalls calls;

    MotCuaService(Bus bus, DistrictProperties properties, Clock clock) {
        this.bus = bus;
        this.calls = new PartnerCalls(properties.maxAnswer(), clock);
    }

    /**
     * @param call is told the answer, whatever comes of it
     * @param body the first element of the message's body
     * @return the first element of the answer's body; null if the answer is no SOAP, or has no body
     * @throws SoapFault if the partner answers with a fault
     * @throws NoAnswerException if there is no answer
     */
    Element call(Call call, Element body) {
        Client client = clients.computeIfAbsent(call.partner().id(), id -> MotCuaClient.of(bus, calls));
        Map<String, Object> request = new HashMap<>();
        request.put(Call.KEY, call);
        if (call.settings().withToken()) {
            request.put(Header.HEADER_LIST, List.of(token(call.partner().connection())));
        }
        try {
            Object[] answer = client.invoke(
                    MotCuaClient.operation(client),
                    new Object[] {new DOMSource(body.getOwnerDocument())},
                    new HashMap<>(Map.of(Client.REQUEST_CONTEXT, request)));
            return answer != null && answer.length > 0 && answer[0] instanceof DOMSource source
                    ? WireXml.element(source.getNode())
                    : null;
        } catch (Exception e) {
            return failed(call, e);
        }
    }

    private static Element failed(Call call, Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof NoAnswerException)) {
            cause = cause.getCause();
        }
        if (cause instanceof NoAnswerException none) {
            throw none;
        }
        if (call.isFault() && failure instanceof SoapFault fault) {
            throw fault;
        }
        if (call.answer() != null && (cause instanceof Fault || cause instanceof XMLStreamException)) {
            return null;
        }
        throw new IllegalStateException("a notice could not be sent, or its answer not be read", failure);
    }

    private static SoapHeader token(Partner.Connection connection) {
        Element token = UserNameToken.of(connection.username(), connection.password());
        SoapHeader header = new SoapHeader(new QName(token.getNamespaceURI(), token.getLocalName()), token);
        header.setMustUnderstand(true);
        return header;
    }
}

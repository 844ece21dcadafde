package vn.lienthong.hub.adapter.district.out;

import jakarta.xml.ws.Service;
import jakarta.xml.ws.soap.SOAPBinding;
import javax.xml.namespace.QName;
import javax.xml.transform.dom.DOMSource;
import org.apache.camel.component.cxf.common.NullFaultListener;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.UpfrontConduitSelector;
import org.apache.cxf.jaxws.DispatchImpl;
import org.apache.cxf.jaxws.ServiceImpl;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.apache.cxf.ws.addressing.EndpointReferenceUtils;
import vn.lienthong.hub.adapter.district.wire.WireXml;
import vn.lienthong.hub.partner.PartnerCalls;

/** Makes CXF's client of a partner: SOAP 1.1, messages as they stand, over the hub's own way of calling. */
final class MotCuaClient {

    private static final QName SERVICE = new QName(WireXml.NAMESPACE, "MotCuaService");
    private static final QName PORT = new QName(WireXml.NAMESPACE, "MotCuaPort");

    /** CXF's name of the one operation of a client that sends messages as they stand. */
    private static final QName ANY = new QName("http://cxf.apache.org/jaxws/dispatch", "Invoke");

    /** It is not called: {@link PartnerConduit} knows where each partner is. */
    private static final String NOWHERE = "http://partner.invalid";

    private MotCuaClient() {}

    /** The bus is named, because after a reload of the routes the default one is not what it was. */
    static Client of(Bus bus, PartnerCalls calls) {
        ServiceImpl service = new ServiceImpl(bus, null, SERVICE, Service.class);
        service.addPort(PORT, SOAPBinding.SOAP11HTTP_BINDING, NOWHERE);
        var dispatch = (DispatchImpl<DOMSource>) service.createDispatch(PORT, DOMSource.class, Service.Mode.PAYLOAD);
        Client client = dispatch.getClient();
        client.getEndpoint().put(FaultListener.class.getName(), new NullFaultListener());
        client.getInFaultInterceptors().add(new FaultSeen());
        UpfrontConduitSelector conduit = new UpfrontConduitSelector(
                new PartnerConduit(EndpointReferenceUtils.getAnonymousEndpointReference(), calls));
        conduit.setEndpoint(client.getEndpoint());
        client.setConduitSelector(conduit);
        return client;
    }

    static BindingOperationInfo operation(Client client) {
        return client.getEndpoint().getBinding().getBindingInfo().getOperation(ANY);
    }

    /** Tells a fault that the partner sent from one that CXF makes of an answer which it cannot read. */
    private static final class FaultSeen extends AbstractPhaseInterceptor<Message> {

        private FaultSeen() {
            super(Phase.RECEIVE);
        }

        @Override
        public void handleMessage(Message message) {
            ((Call) message.getExchange().get(Call.KEY)).isAnsweredByFault();
        }
    }
}

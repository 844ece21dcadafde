package vn.lienthong.hub.adapter.district.door;

import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.camel.component.cxf.common.DataFormat;
import org.apache.camel.component.cxf.common.NullFaultListener;
import org.apache.camel.component.cxf.jaxws.CxfEndpoint;
import org.apache.cxf.Bus;
import org.apache.cxf.logging.FaultListener;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.adapter.district.DistrictProperties;
import vn.lienthong.hub.adapter.district.wire.WireXml;

/** The service of {@code schemas/district/MotCua.wsdl} at {@code /services/district}. */
@Configuration(proxyBeanMethods = false)
class SoapDoor {

    static final String SERVICES = "/services";
    static final String ADDRESS = "/district";

    /** The bus is named, because after a reload of the routes the default one is not what it was. */
    @Bean("districtEndpoint")
    CxfEndpoint districtEndpoint(Bus bus, UserNameTokens tokens) {
        CxfEndpoint endpoint = new CxfEndpoint();
        endpoint.setBus(bus);
        endpoint.setAddress(ADDRESS);
        endpoint.setWsdlURL("classpath:schemas/district/MotCua.wsdl");
        endpoint.setServiceName(new QName(WireXml.NAMESPACE, "LienThongService").toString());
        endpoint.setPortName(new QName(WireXml.NAMESPACE, "LienThongPort").toString());
        endpoint.setDataFormat(DataFormat.PAYLOAD);
        endpoint.setAllowStreaming(false);
        endpoint.getInInterceptors().add(new MessageReading());
        endpoint.getInInterceptors().add(tokens.interceptor());
        endpoint.getOutFaultInterceptors().add(new FaultAnswer());
        endpoint.setProperties(properties());
        return endpoint;
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(UserNameTokens.PROPERTIES);
        properties.put(FaultListener.class.getName(), new NullFaultListener());
        return properties;
    }

    @Bean
    FilterRegistrationBean<MessageFilter> districtMessageFilter(DistrictProperties properties) {
        var registration = new FilterRegistrationBean<>(new MessageFilter(properties.maxBody()));
        registration.addUrlPatterns(SERVICES + ADDRESS, SERVICES + ADDRESS + "/*");
        registration.setAsyncSupported(true);
        return registration;
    }
}

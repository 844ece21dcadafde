package vn.lienthong.hub.adapter.land;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.component.platform.http.springboot.PlatformHttpMessage;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.in.Reply;
import vn.lienthong.hub.event.EventJson;

/**
 * Hears a partner of this kind: the bean behind {@code POST /partners/land/<verb>/<secret>}. Every answer is JSON in the
 * dialect, whatever was sent; the answer bears none of the caller's own headers.
 */
@Component("landReception")
public class LandReception {

    private static final String JSON = "application/json;charset=UTF-8";

    private final Reception reception;

    LandReception(Reception reception) {
        this.reception = reception;
    }

    /** Called by the route; the body is the one of the request, not read yet. */
    public void receive(Exchange exchange) throws JsonProcessingException {
        HttpServletRequest request =
                exchange.getMessage(PlatformHttpMessage.class).getRequest();
        String address = request.getRequestURI();
        answer(
                exchange.getMessage(),
                reception.answer(
                        address.substring(address.lastIndexOf('/') + 1),
                        Objects.toString(request.getAttribute(SecretPath.SECRET), null),
                        exchange.getMessage().getBody(InputStream.class)));
    }

    /** The error policy's last word: a fault of the hub. */
    public void failed(Exchange exchange) throws JsonProcessingException {
        answer(
                exchange.getMessage(),
                reception.failed(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)));
    }

    private static void answer(Message message, Reply reply) throws JsonProcessingException {
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, reply.http());
        message.setHeader(HttpHeaders.CONTENT_TYPE, JSON);
        message.setBody(EventJson.mapper().writeValueAsString(reply));
    }
}

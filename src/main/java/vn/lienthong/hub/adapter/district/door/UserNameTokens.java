package vn.lienthong.hub.adapter.district.door;

import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.ws.security.SecurityConstants;
import org.apache.cxf.ws.security.tokenstore.MemoryTokenStore;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.dom.handler.WSHandlerConstants;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.in.Doorkeeper;

/**
 * WS-Security user name tokens (UsernameToken Profile 1.0), with the password as text or as a digest. A message without
 * one passes: it says who sends it in its body. A token is not kept to find it again: a message that is sent twice has
 * one effect anyway ({@link #PROPERTIES} say so to CXF, which would keep them in a cache of each node).
 */
@Component("districtUserNameTokens")
class UserNameTokens {

    private static final QName SECURITY = new QName(WSS4JConstants.WSSE_NS, WSS4JConstants.WSSE_LN);

    /** For the endpoint. Old toolkits leave out what the Basic Security Profile asks for, as the encoding of a nonce. */
    static final Map<String, Object> PROPERTIES = Map.of(
            SecurityConstants.ENABLE_NONCE_CACHE,
            "false",
            SecurityConstants.ENABLE_TIMESTAMP_CACHE,
            "false",
            SecurityConstants.IS_BSP_COMPLIANT,
            "false",
            SecurityConstants.TOKEN_STORE_CACHE_INSTANCE,
            new MemoryTokenStore());

    private final Doorkeeper doorkeeper;

    UserNameTokens(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    WSS4JInInterceptor interceptor() {
        CallbackHandler passwords = this::answer;
        return new IfThere(Map.of(
                WSHandlerConstants.ACTION,
                WSHandlerConstants.USERNAME_TOKEN,
                WSHandlerConstants.PW_CALLBACK_REF,
                passwords));
    }

    private void answer(Callback[] callbacks) {
        for (Callback callback : callbacks) {
            if (callback instanceof WSPasswordCallback wanted) {
                wanted.setPassword(doorkeeper.passwordOf(wanted.getIdentifier()));
            }
        }
    }

    /** Spares messages without the header the whole work. What else the header holds is not asked for. */
    private static final class IfThere extends WSS4JInInterceptor {

        private IfThere(Map<String, Object> properties) {
            super(properties);
            setIgnoreActions(true);
        }

        @Override
        public void handleMessage(SoapMessage message) {
            if (message.hasHeader(SECURITY)) {
                super.handleMessage(message);
            }
        }
    }
}

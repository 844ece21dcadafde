package vn.lienthong.hub.adapter.district.door;

import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import org.apache.cxf.ws.security.SecurityConstants;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
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

    /** For the endpoint. Old toolkits leave out what the Basic Security Profile asks for, as the encoding of a nonce. */
    static final Map<String, Object> PROPERTIES = Map.of(
            SecurityConstants.ENABLE_NONCE_CACHE,
            "false",
            SecurityConstants.ENABLE_TIMESTAMP_CACHE,
            "false",
            SecurityConstants.IS_BSP_COMPLIANT,
            "false");

    private final Doorkeeper doorkeeper;

    UserNameTokens(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    WSS4JInInterceptor interceptor() {
        CallbackHandler passwords = this::answer;
        WSS4JInInterceptor interceptor = new WSS4JInInterceptor(Map.of(
                WSHandlerConstants.ACTION,
                WSHandlerConstants.USERNAME_TOKEN,
                WSHandlerConstants.PW_CALLBACK_REF,
                passwords));
        interceptor.setIgnoreActions(true);
        return interceptor;
    }

    private void answer(Callback[] callbacks) {
        for (Callback callback : callbacks) {
            if (callback instanceof WSPasswordCallback wanted) {
                wanted.setPassword(doorkeeper.passwordOf(wanted.getIdentifier()));
            }
        }
    }
}

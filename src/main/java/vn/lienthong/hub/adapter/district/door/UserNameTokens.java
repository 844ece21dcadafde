package vn.lienthong.hub.adapter.district.door;

import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import org.apache.cxf.ws.security.SecurityConstants;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerConstants;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.apache.wss4j.dom.validate.UsernameTokenValidator;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.in.Doorkeeper;

/**
 * WS-Security user name tokens (UsernameToken Profile 1.0), with the password as text or as a digest. A message without
 * one passes: it says who sends it in its body. A token is not kept to find it again: a message that is sent twice has
 * one effect anyway ({@link #PROPERTIES} say so to CXF, which would keep them in a cache of each node).
 */
@Component("districtUserNameTokens")
class UserNameTokens {

    /** For the endpoint. */
    static final Map<String, Object> PROPERTIES =
            Map.of(SecurityConstants.ENABLE_NONCE_CACHE, false, SecurityConstants.ENABLE_TIMESTAMP_CACHE, false);

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
                passwords,
                WSS4JInInterceptor.VALIDATOR_MAP,
                Map.of(WSConstants.USERNAME_TOKEN, new Check(doorkeeper))));
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

    /** Compares texts in a time that does not depend on where they differ. */
    private static final class Check extends UsernameTokenValidator {

        private final Doorkeeper doorkeeper;

        private Check(Doorkeeper doorkeeper) {
            this.doorkeeper = doorkeeper;
        }

        @Override
        protected void verifyPlaintextPassword(UsernameToken token, RequestData data) throws WSSecurityException {
            if (doorkeeper.find(token.getName(), token.getPassword()).isEmpty()) {
                throw new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION);
            }
        }
    }
}

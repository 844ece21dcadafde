package vn.lienthong.hub.adapter.district.out;

import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.lienthong.hub.partner.SafeXml;

/** The header of WS-Security that holds a user name token with the password as text, and nothing else. */
final class UserNameToken {

    private static final String SECURITY = "wsse:Security";

    private UserNameToken() {}

    static Element of(String username, String password) {
        Document document = SafeXml.emptyDocument();
        Element header = document.createElementNS(WSS4JConstants.WSSE_NS, SECURITY);
        document.appendChild(header);
        UsernameToken token = new UsernameToken(true, document, WSS4JConstants.PASSWORD_TEXT);
        token.setName(username);
        token.setPassword(password);
        header.appendChild(token.getElement());
        return header;
    }
}

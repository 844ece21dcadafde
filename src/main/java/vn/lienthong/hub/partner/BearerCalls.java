package vn.lienthong.hub.partner;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** Calls partners with a token of their own; one that is not taken any more is renewed once. */
public class BearerCalls {

    private final PartnerCalls calls;
    private final ClientTokens tokens;

    public BearerCalls(PartnerCalls calls, ClientTokens tokens) {
        this.calls = calls;
        this.tokens = tokens;
    }

    /**
     * Sends a request; without a token if the partner's connection names no address for tokens.
     *
     * @return any answer but 401
     * @throws NoAnswerException as {@link PartnerCalls#send}; if no token can be had; upon a second 401 in a row
     */
    public PartnerAnswer send(Partner partner, PartnerCall call) {
        if (partner.connection().tokenUrl() == null) {
            return calls.send(partner, call);
        }
        String token = tokens.get(partner);
        PartnerAnswer answer = calls.send(partner, bearing(call, token));
        if (!answer.isUnauthorized()) {
            return answer;
        }
        tokens.reject(partner, token);
        token = tokens.get(partner);
        answer = calls.send(partner, bearing(call, token));
        if (answer.isUnauthorized()) {
            tokens.reject(partner, token);
            throw new NoAnswerException("a new token is not taken either");
        }
        return answer;
    }

    private static PartnerCall bearing(PartnerCall call, String token) {
        Map<String, String> headers = new HashMap<>(call.headers());
        headers.put(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        return new PartnerCall(call.method(), call.uri(), call.type(), call.body(), headers);
    }
}

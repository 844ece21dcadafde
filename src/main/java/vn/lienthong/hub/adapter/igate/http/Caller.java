package vn.lienthong.hub.adapter.igate.http;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import vn.lienthong.hub.partner.Partner;

/** Calls a partner with a token; one that is not taken any more is renewed once. */
public class Caller {

    private final Transport transport;
    private final Tokens tokens;

    public Caller(Transport transport, Tokens tokens) {
        this.transport = transport;
        this.tokens = tokens;
    }

    /** @throws NoAnswerException if the same call may succeed later; a second 401 in a row among it */
    public Answer call(Partner partner, Call call) {
        if (partner.connection().tokenUrl() == null) {
            return Judge.judge(transport.send(partner, call));
        }
        String token = tokens.get(partner);
        RawAnswer answer = transport.send(partner, bearing(call, token));
        if (answer.isUnauthorized()) {
            tokens.reject(partner, token);
            token = tokens.get(partner);
            answer = transport.send(partner, bearing(call, token));
            if (answer.isUnauthorized()) {
                tokens.reject(partner, token);
                throw new NoAnswerException("a new token is not taken either");
            }
        }
        return Judge.judge(answer);
    }

    private static Call bearing(Call call, String token) {
        Map<String, String> headers = new HashMap<>(call.headers());
        headers.put(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        return new Call(call.method(), call.uri(), call.type(), call.body(), headers);
    }
}

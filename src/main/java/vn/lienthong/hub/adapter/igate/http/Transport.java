package vn.lienthong.hub.adapter.igate.http;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.lienthong.hub.partner.NoAnswer;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerHttp;

/** Sends a request and reads the whole answer within the partner's limits of time and size. */
public class Transport {

    private final Map<String, RestClient> clients = new ConcurrentHashMap<>();
    private final int maxAnswer;
    private final RetryAfter retryAfter;

    /** @param maxAnswer a longer answer is no answer */
    public Transport(DataSize maxAnswer, RetryAfter retryAfter) {
        this.maxAnswer = Math.toIntExact(maxAnswer.toBytes());
        this.retryAfter = retryAfter;
    }

    /** @throws NoAnswerException if the partner cannot be reached, is too slow or says too much */
    public RawAnswer send(Partner partner, Call call) {
        try {
            RestClient.RequestBodySpec request = clients.computeIfAbsent(
                            partner.id(), id -> PartnerHttp.client(partner).build())
                    .method(call.method())
                    .uri(call.uri())
                    .accept(MediaType.APPLICATION_JSON)
                    .headers(headers -> call.headers().forEach(headers::set));
            if (call.body() != null) {
                request.contentType(call.type()).body(call.body());
            }
            return request.exchange((sent, answer) -> read(answer));
        } catch (RestClientException e) {
            throw new NoAnswerException("no answer: " + NoAnswer.reason(e), null, e);
        }
    }

    private RawAnswer read(ClientHttpResponse answer) throws IOException {
        byte[] body = answer.getBody().readNBytes(maxAnswer + 1);
        if (body.length > maxAnswer) {
            throw new NoAnswerException("the answer is longer than " + maxAnswer + " bytes");
        }
        return new RawAnswer(
                answer.getStatusCode().value(),
                retryAfter.of(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)),
                body);
    }
}

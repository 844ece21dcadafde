package vn.lienthong.hub.partner;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Sends a request and reads the whole answer within the partner's limits of time and size. */
public class PartnerCalls {

    private final Map<String, RestClient> clients = new ConcurrentHashMap<>();
    private final int maxAnswer;
    private final RetryAfter retryAfter;

    /**
     * @param maxAnswer a longer answer is no answer
     * @param clock for a {@code Retry-After} that is a date
     */
    public PartnerCalls(DataSize maxAnswer, Clock clock) {
        this.maxAnswer = Math.toIntExact(maxAnswer.toBytes());
        this.retryAfter = new RetryAfter(clock);
    }

    /** @throws NoAnswerException if the partner cannot be reached, is too slow or says too much */
    public PartnerAnswer send(Partner partner, PartnerCall call) {
        try {
            RestClient.RequestBodySpec request = clients.computeIfAbsent(
                            partner.id(), id -> PartnerHttp.client(partner).build())
                    .method(call.method())
                    .uri(call.uri())
                    .accept(MediaType.APPLICATION_JSON)
                    .headers(headers -> call.headers().forEach(headers::set));
            if (call.body() != null) {
                if (call.type() != null) {
                    request.contentType(call.type());
                }
                request.body(call.body());
            }
            return request.exchange((sent, answer) -> read(answer));
        } catch (RestClientException e) {
            throw new NoAnswerException("no answer: " + NoAnswer.reason(e), null, e);
        }
    }

    private PartnerAnswer read(ClientHttpResponse answer) throws IOException {
        byte[] body = answer.getBody().readNBytes(maxAnswer + 1);
        if (body.length > maxAnswer) {
            throw new NoAnswerException("the answer is longer than " + maxAnswer + " bytes");
        }
        return new PartnerAnswer(
                answer.getStatusCode().value(),
                retryAfter.of(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)),
                body);
    }
}

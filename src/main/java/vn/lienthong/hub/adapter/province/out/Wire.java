package vn.lienthong.hub.adapter.province.out;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import vn.lienthong.hub.adapter.province.ProvinceProperties;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.NoAnswer;
import vn.lienthong.hub.partner.Partner;

/** One POST to a partner and what its answer means. Bodies and headers are never logged. */
@Component("provinceWire")
class Wire {

    private final PartnerCalls calls;
    private final Clock clock;
    private final int maxAnswer;
    private final ObjectMapper json = EventJson.mapper();

    Wire(PartnerCalls calls, Clock clock, ProvinceProperties properties) {
        this.calls = calls;
        this.clock = clock;
        this.maxAnswer = Math.toIntExact(properties.maxAnswer().toBytes());
    }

    /** @throws NotDelivered if there is no answer in the partner's dialect */
    Answer post(Partner partner, String path, Map<String, String> headers, Object message) throws NotDelivered {
        Raw raw = send(partner, path, headers, message);
        if (HttpStatus.denies(raw.status())) {
            return Answer.denied(raw.status());
        }
        Answer answer = raw.body() == null ? null : parse(raw.body());
        HttpStatus.check(raw, answer, clock);
        if (raw.body() == null) {
            throw NotDelivered.unreachable("the answer is longer than " + maxAnswer + " bytes");
        }
        if (answer == null) {
            throw NotDelivered.unreachable("the answer is not in the dialect: no JSON with an error_code");
        }
        return answer;
    }

    /** @param body null if it was longer than allowed */
    record Raw(int status, String retryAfter, byte[] body) {}

    private Raw send(Partner partner, String path, Map<String, String> headers, Object message) throws NotDelivered {
        try {
            return calls.client(partner)
                    .post()
                    .uri(partner.connection().baseUrl().resolve(path))
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Charset", "utf-8")
                    .headers(all -> headers.forEach(all::set))
                    .body(json.writeValueAsBytes(message))
                    .exchange((request, response) -> read(response));
        } catch (RestClientException e) {
            throw NotDelivered.unreachable("no answer: " + NoAnswer.reason(e));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message of the hub cannot be written", e);
        }
    }

    private Raw read(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readNBytes(maxAnswer + 1);
        return new Raw(
                response.getStatusCode().value(),
                response.getHeaders().getFirst("Retry-After"),
                body.length > maxAnswer ? null : body);
    }

    private Answer parse(byte[] body) {
        try {
            return Answer.of(json.readTree(body));
        } catch (JacksonException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }
}

package vn.lienthong.hub.adapter.province.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.ProvinceProperties;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;
import vn.lienthong.hub.partner.PartnerCalls;

/** One POST to a partner and what its answer means. Bodies and headers are never logged. */
@Component("provinceWire")
class Wire {

    private final PartnerCalls calls;
    private final ObjectMapper json = EventJson.mapper();

    Wire(Clock clock, ProvinceProperties properties) {
        this.calls = new PartnerCalls(properties.maxAnswer(), clock);
    }

    /** @throws NotDelivered if there is no answer in the partner's dialect */
    Answer post(Partner partner, String path, Map<String, String> headers, Object message) throws NotDelivered {
        PartnerAnswer raw = send(partner, path, headers, message);
        if (HttpStatus.denies(raw.status())) {
            return Answer.denied(raw.status());
        }
        Answer answer = Answer.of(raw.jsonOrNull());
        HttpStatus.check(raw, answer);
        if (answer == null) {
            throw NotDelivered.unreachable("the answer is not in the dialect: no JSON with an error_code");
        }
        return answer;
    }

    private PartnerAnswer send(Partner partner, String path, Map<String, String> headers, Object message)
            throws NotDelivered {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Charset", "utf-8");
        try {
            return calls.send(
                    partner,
                    new PartnerCall(
                            HttpMethod.POST,
                            partner.connection().baseUrl().resolve(path),
                            MediaType.APPLICATION_JSON,
                            json.writeValueAsBytes(message),
                            all));
        } catch (NoAnswerException e) {
            throw NotDelivered.of(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message of the hub cannot be written", e);
        }
    }
}

package vn.lienthong.hub.adapter.labour.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourProperties;
import vn.lienthong.hub.adapter.labour.LabourSettings;
import vn.lienthong.hub.adapter.labour.wire.LabourAnswer;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;
import vn.lienthong.hub.partner.PartnerCalls;

/** One call of a partner and what the HTTP around its answer means. Bodies and keys are never logged. */
@Component("labourClient")
class LabourClient {

    /** They blame the access, the address or the moment, not what was sent (RFC 9110). */
    private static final Set<Integer> NOT_THE_CONTENT = Set.of(401, 403, 404, 405, 407, 408, 410, 421, 423, 425, 429);

    private final PartnerCalls calls;

    LabourClient(Clock clock, LabourProperties properties) {
        this.calls = new PartnerCalls(properties.maxAnswer(), clock);
    }

    /**
     * @param call name of the partner's call, as in {@code XuLyHoSo}
     * @return the partner's answer, good or bad
     * @throws NotDelivered if there is none in the dialect
     */
    LabourAnswer post(Delivery delivery, String call, Object message) throws NotDelivered {
        PartnerAnswer raw = send(delivery, call, message);
        LabourAnswer answer = LabourAnswer.of(raw.jsonOrNull());
        int status = raw.status();
        if (raw.isSuccess()) {
            if (answer == null) {
                throw NotDelivered.unreachable("the answer is not in the dialect: no JSON with an error_code", null);
            }
            return answer;
        }
        if (status < 400 || status >= 500 || NOT_THE_CONTENT.contains(status)) {
            throw NotDelivered.of(raw);
        }
        if (answer == null || answer.good()) {
            throw NotDelivered.refused("HTTP " + status);
        }
        return answer;
    }

    private PartnerAnswer send(Delivery delivery, String call, Object message) throws NotDelivered {
        Partner partner = delivery.partner();
        String path = LabourSettings.of(partner).path() + "/" + call;
        try {
            return calls.send(
                    partner,
                    new PartnerCall(
                            HttpMethod.POST,
                            partner.connection().baseUrl().resolve(path),
                            MediaType.APPLICATION_JSON,
                            EventJson.mapper().writeValueAsBytes(message),
                            Map.of(
                                    "Hub-Delivery-Id", delivery.id().toString(),
                                    "Hub-Sequence", Long.toString(delivery.sequence()),
                                    "Hub-Token", Long.toString(delivery.token()))));
        } catch (NoAnswerException e) {
            throw NotDelivered.of(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message of the hub cannot be written", e);
        }
    }
}

package vn.lienthong.hub.adapter.sms.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.sms.SmsProperties;
import vn.lienthong.hub.adapter.sms.SmsReception;
import vn.lienthong.hub.adapter.sms.SmsSettings;
import vn.lienthong.hub.adapter.sms.wire.Message;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.NotTaken;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.SafeMessage;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;
import vn.lienthong.hub.partner.PartnerCalls;

/** Hands one text over to a gateway. */
@Component("smsGateway")
class Gateway {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> OF_THE_CONTENT = Set.of(400, 409, 413, 415, 422);
    private static final Set<String> TAKEN = Set.of("100", "124");
    private static final Set<String> ITS_OWN_TROUBLE = Set.of("99", "101", "102", "103");

    private final PartnerCalls calls;

    Gateway(SmsProperties properties, Clock clock) {
        this.calls = new PartnerCalls(properties.maxAnswer(), clock);
    }

    /** Never throws for what the gateway does. */
    Outcome send(Message message, Delivery delivery) {
        Partner partner = delivery.partner();
        PartnerCall call = new PartnerCall(
                HttpMethod.POST,
                partner.connection().baseUrl().resolve(SmsSettings.of(partner).path()),
                MediaType.APPLICATION_JSON,
                json(message),
                Map.of(
                        SmsReception.KEY,
                        partner.connection().password(),
                        "Hub-Delivery-Id",
                        delivery.id().toString(),
                        "Hub-Sequence",
                        String.valueOf(delivery.sequence()),
                        "Hub-Token",
                        String.valueOf(delivery.token())));
        try {
            return outcome(calls.send(partner, call), delivery);
        } catch (NoAnswerException e) {
            return NotTaken.of(e);
        }
    }

    private static Outcome outcome(PartnerAnswer answer, Delivery delivery) {
        if (OF_THE_CONTENT.contains(answer.status())) {
            return new Outcome.Refused("status " + answer.status());
        }
        if (!answer.isSuccess()) {
            return NotTaken.of(answer, "status " + answer.status());
        }
        JsonNode json = answer.jsonObject();
        String code = json.path("code").asText("");
        if (code.isBlank()) {
            return new Outcome.Unreachable("the answer has no code");
        }
        if (TAKEN.contains(code)) {
            return new Outcome.Delivered();
        }
        String said = SafeMessage.of("code " + code + " " + json.path("message").asText(""), delivery);
        return ITS_OWN_TROUBLE.contains(code)
                ? new Outcome.Unreachable(said, answer.retryAfter())
                : new Outcome.Refused(said);
    }

    private static byte[] json(Message message) {
        try {
            return JSON.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("two texts and an id cannot be written", e);
        }
    }
}

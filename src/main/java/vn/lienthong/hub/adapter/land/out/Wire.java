package vn.lienthong.hub.adapter.land.out;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.hub.adapter.land.LandProperties;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.BearerCalls;
import vn.lienthong.hub.partner.ClientTokens;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerCall;
import vn.lienthong.hub.partner.PartnerCalls;

/** One POST to the partner, with a token where its connection names an address for tokens. Bodies are never logged. */
@Component("landWire")
class Wire {

    private static final Duration TOKEN_MARGIN = Duration.ofSeconds(30);

    private final BearerCalls calls;
    private final ObjectMapper json = EventJson.mapper();

    Wire(LandProperties properties, Clock clock) {
        PartnerCalls plain = new PartnerCalls(properties.maxAnswer(), clock);
        this.calls = new BearerCalls(plain, new ClientTokens(plain, clock, TOKEN_MARGIN));
    }

    /** @throws NotDelivered unless the partner took it */
    void post(Delivery delivery, String path, Object message) throws NotDelivered {
        Partner partner = delivery.partner();
        Map<String, String> headers = Map.of(
                "Hub-Delivery-Id", delivery.id().toString(),
                "Hub-Sequence", Long.toString(delivery.sequence()),
                "Hub-Token", Long.toString(delivery.token()));
        try {
            Judge.check(
                    calls.send(
                            partner,
                            new PartnerCall(
                                    HttpMethod.POST,
                                    UriComponentsBuilder.fromUri(
                                                    partner.connection().baseUrl())
                                            .pathSegment(path)
                                            .build(true)
                                            .toUri(),
                                    MediaType.APPLICATION_JSON,
                                    json.writeValueAsBytes(message),
                                    headers)),
                    delivery);
        } catch (NoAnswerException e) {
            throw NotDelivered.of(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message of the hub cannot be written", e);
        }
    }
}

package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.igate.http.Answer;
import vn.lienthong.hub.adapter.igate.http.Caller;
import vn.lienthong.hub.adapter.igate.wire.IgateJson;
import vn.lienthong.hub.adapter.igate.wire.NewDossier;
import vn.lienthong.hub.adapter.igate.wire.StatusPush;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.partner.PartnerCall;

/** What is written to the vendor, with the headers by which it can see each effect once. */
@Component("igateWrites")
class IgateWrites {

    private final Caller caller;

    IgateWrites(Caller caller) {
        this.caller = caller;
    }

    Answer create(Push push, NewDossier dossier) {
        return write(push, HttpMethod.POST, "/pa/dossier", dossier);
    }

    Answer status(Push push, StatusPush status) {
        return write(push, HttpMethod.PUT, "/pa/dossier/--status", List.of(status));
    }

    private Answer write(Push push, HttpMethod method, String path, Object body) {
        Delivery delivery = push.delivery();
        Map<String, String> headers = Map.of(
                "Hub-Delivery-Id", delivery.id().toString(),
                "Hub-Sequence", Long.toString(delivery.sequence()),
                "Hub-Token", Long.toString(delivery.token()));
        return caller.call(
                delivery.partner(),
                new PartnerCall(
                        method,
                        Addresses.of(delivery.partner(), path),
                        MediaType.APPLICATION_JSON,
                        json(body),
                        headers));
    }

    private static byte[] json(Object body) {
        try {
            return IgateJson.mapper().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a body cannot be written: " + body.getClass().getSimpleName(), e);
        }
    }
}

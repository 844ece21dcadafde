package vn.lienthong.hub.adapter.files.live;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.Exchange;
import org.springframework.http.HttpHeaders;
import vn.lienthong.hub.adapter.files.FilesProperties;
import vn.lienthong.hub.adapter.files.folder.FolderSettings;
import vn.lienthong.hub.adapter.files.message.OutboundMessage;
import vn.lienthong.hub.adapter.files.route.PartnerDoor;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.partner.BearerCalls;
import vn.lienthong.hub.partner.ClientTokens;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;
import vn.lienthong.hub.partner.PartnerCalls;

/**
 * Calls the partner of one version: with a token if it has an address for tokens, else with its user and password if it
 * has these (RFC 7617), with the folder's headers, and upon a delivery with those by which each effect is seen once.
 */
final class PartnerCaller implements PartnerDoor {

    private final FolderSettings settings;
    private final BearerCalls calls;

    PartnerCaller(FolderSettings settings, FilesProperties properties, Clock clock) {
        this.settings = settings;
        PartnerCalls plain = new PartnerCalls(properties.maxAnswer(), clock);
        this.calls = new BearerCalls(plain, new ClientTokens(plain, clock, properties.tokenMargin()));
    }

    @Override
    public PartnerAnswer call(Exchange exchange, PartnerCall call) {
        if (!settings.hosts().contains(FolderSettings.hostOf(call.uri()))) {
            throw new NoAnswerException("a host that is not the partner's was to be called");
        }
        Map<String, String> headers = new TreeMap<>(call.headers());
        headers.putAll(settings.headers());
        Delivery delivery = exchange.getProperty(OutboundMessage.DELIVERY, Delivery.class);
        if (delivery != null) {
            headers.put("Hub-Delivery-Id", delivery.id().toString());
            headers.put("Hub-Sequence", Long.toString(delivery.sequence()));
            headers.put("Hub-Token", Long.toString(delivery.token()));
        }
        Partner.Connection connection = settings.partner().connection();
        if (connection.tokenUrl() == null && connection.username() != null) {
            headers.put(HttpHeaders.AUTHORIZATION, basic(connection));
        }
        return calls.send(
                settings.partner(), new PartnerCall(call.method(), call.uri(), call.type(), call.body(), headers));
    }

    private static String basic(Partner.Connection connection) {
        String both = connection.username() + ":" + connection.password();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}

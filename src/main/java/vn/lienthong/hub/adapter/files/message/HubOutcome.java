package vn.lienthong.hub.adapter.files.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.apache.camel.Exchange;
import vn.lienthong.hub.adapter.files.route.PartnerReply;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.NotTaken;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.SafeMessage;

/**
 * The bean {@code hubOutcome}: what a partner's answer means. If a mapping made of it {@code {outcome, reference,
 * reason}}, that holds; else the status does: 2xx is delivered, 4xx that blames the content is refused, everything else
 * is tried again. A 2xx that is no JSON, or in which a mapping recognises nothing ({@code outcome} is {@code
 * Unrecognised}), is no answer of the partner's, but perhaps of something before it: tried again. A status that cannot
 * speak of the content (RFC 9110, 15.5 and 15.6; RFC 6585, 4: who asks, how often, or a failure of the server) is never
 * refused, whatever a mapping reads in its body: many vendors send one envelope of error with every status.
 */
public final class HubOutcome {

    /** Statuses that blame the access, the address or the moment: a lane is not parked for these. */
    private static final Set<Integer> TRY_AGAIN = Set.of(401, 403, 404, 405, 407, 408, 410, 421, 423, 425, 429);

    /** Statuses of these that no mapping can make a refusal of; beside them every 5xx. */
    private static final Set<Integer> NEVER_REFUSED = Set.of(401, 403, 407, 408, 429);

    private static final int FIRST_SERVER_ERROR = 500;

    /** @return what becomes of the delivery; reasons hold no personal data */
    public Outcome of(Exchange exchange) {
        Delivery delivery = exchange.getProperty(OutboundMessage.DELIVERY, Delivery.class);
        int status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
        JsonNode said = exchange.getMessage().getBody() instanceof JsonNode json ? json : null;
        String reason = said == null ? "" : said.path("reason").asText("");
        String safe = reason.isBlank() ? "status " + status : SafeMessage.of(reason, delivery);
        Duration retryAfter = exchange.getProperty(PartnerReply.RETRY_AFTER, Duration.class);
        boolean notJson = exchange.getProperty(PartnerReply.NOT_JSON, false, Boolean.class);
        return switch (said == null ? "" : said.path("outcome").asText("")) {
            case "Delivered" -> new Outcome.Delivered(reference(said));
            case "Refused" -> mayRefuse(status) ? new Outcome.Refused(safe) : NotTaken.of(status, safe, retryAfter);
            case "Unreachable" -> NotTaken.of(status, safe, retryAfter);
            case "Unrecognised" -> isSuccess(status) ? notAsAgreed(status) : byStatus(status, safe, retryAfter, said);
            default -> isSuccess(status) && notJson ? notAsAgreed(status) : byStatus(status, safe, retryAfter, said);
        };
    }

    private static Outcome byStatus(int status, String reason, Duration retryAfter, JsonNode said) {
        if (isSuccess(status)) {
            return new Outcome.Delivered(reference(said));
        }
        return status >= 400 && status < 500 && !TRY_AGAIN.contains(status)
                ? new Outcome.Refused(reason)
                : NotTaken.of(status, reason, retryAfter);
    }

    private static boolean mayRefuse(int status) {
        return status < FIRST_SERVER_ERROR && !NEVER_REFUSED.contains(status);
    }

    private static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }

    private static Outcome notAsAgreed(int status) {
        return new Outcome.Unreachable("status " + status + " with an answer that is not as agreed");
    }

    private static String reference(JsonNode said) {
        JsonNode reference = said == null ? null : said.get("reference");
        boolean there = reference != null
                && reference.isValueNode()
                && !reference.asText("").isBlank();
        return there && !reference.isNull() ? reference.asText() : null;
    }
}

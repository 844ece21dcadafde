package vn.lienthong.hub.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * Access tokens at partners' own servers (client credentials, RFC 6749, 4.4). One is held for each partner until shortly
 * before it ends; however many ask at once, one request fetches it.
 */
public class ClientTokens {

    /** RFC 6749 recommends that the life is said; a server that does not say it is asked again after a minute. */
    private static final long UNSAID_LIFE = 60;

    private static final int PART_OF_LIFE = 5;

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final PartnerCalls calls;
    private final Clock clock;
    private final Duration margin;
    private final ClientAuthentication authentication;

    /** With id and secret in the form. */
    public ClientTokens(PartnerCalls calls, Clock clock, Duration margin) {
        this(calls, clock, margin, ClientAuthentication.FORM);
    }

    /** @param margin how long before its end a token is given up, at most a fifth of its life */
    public ClientTokens(PartnerCalls calls, Clock clock, Duration margin, ClientAuthentication authentication) {
        this.calls = calls;
        this.clock = clock;
        this.margin = margin;
        this.authentication = authentication;
    }

    /** @throws NoAnswerException if none can be had */
    String get(Partner partner) {
        Held slot = held.computeIfAbsent(partner.id(), id -> new Held());
        synchronized (slot) {
            if (slot.token == null || !clock.instant().isBefore(slot.until)) {
                fetch(partner, slot);
            }
            return slot.token;
        }
    }

    /** Gives a token up that the partner does not take any more, unless another caller has done so already. */
    void reject(Partner partner, String token) {
        Held slot = held.computeIfAbsent(partner.id(), id -> new Held());
        synchronized (slot) {
            if (token.equals(slot.token)) {
                slot.token = null;
            }
        }
    }

    private void fetch(Partner partner, Held slot) {
        Instant asked = clock.instant();
        PartnerAnswer answer = calls.send(
                partner,
                new PartnerCall(
                        HttpMethod.POST,
                        partner.connection().tokenUrl(),
                        MediaType.APPLICATION_FORM_URLENCODED,
                        authentication.form(partner.connection()).getBytes(StandardCharsets.US_ASCII),
                        authentication.headers(partner.connection())));
        if (!answer.isSuccess()) {
            throw new NoAnswerException("no token: status " + answer.status(), answer);
        }
        JsonNode json = answer.jsonObject();
        String token = json.path("access_token").asText("");
        if (token.isBlank()) {
            throw new NoAnswerException("no token: the answer holds none");
        }
        Duration life = Duration.ofSeconds(Math.max(0, json.path("expires_in").asLong(UNSAID_LIFE)));
        Duration part = life.dividedBy(PART_OF_LIFE);
        slot.token = token;
        slot.until = asked.plus(life).minus(margin.compareTo(part) < 0 ? margin : part);
    }

    private static final class Held {
        private String token;
        private Instant until;
    }
}

package vn.lienthong.hub.testing.conformance;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;

/** The outbound half of a kind. */
public interface Telling {

    /** @param timeout of one call, to be put into the connection */
    Partner partner(URI url, Duration timeout);

    /**
     * A fresh adapter, as after a restart: it holds no token and no session.
     *
     * @param sample what will be told, for a kind that must be prepared for it (papers behind addresses and the like)
     */
    PartnerGateway gateway(Partner partner, GoldenCase sample);

    /** Longest answer that the adapter reads, in bytes. */
    int maxAnswer();

    /** A sample whose outcome is Delivered, whose one call is a write, and whose dossier has an applicant. */
    String plainSample();

    /** An answer by which the partner takes that write; a JSON or XML text of several members. */
    Said taken();

    /** An answer by which the partner turns it down for good within its dialect. */
    Said turnedDown(String message);

    /** What the partner answers at the paths where tokens and sessions are had; empty if it knows none. */
    default Map<String, String> asides() {
        return Map.of();
    }

    /** How a token or session ends; empty for a kind without. Its path is one of {@link #asides}. */
    default Optional<Renewal> renewal() {
        return Optional.empty();
    }

    /** Bare statuses that put the blame on the content. */
    default Set<Integer> refusing() {
        return Set.of(400, 409, 413, 415, 422);
    }

    /** Bare statuses that may pass. */
    default Set<Integer> passing() {
        return Set.of(301, 403, 404, 405, 408, 429, 500, 502, 503, 504);
    }

    /**
     * @param path where it is renewed
     * @param ended how the partner says that it is no longer good
     */
    record Renewal(String path, Said ended) {}
}

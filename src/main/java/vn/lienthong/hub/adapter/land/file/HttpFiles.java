package vn.lienthong.hub.adapter.land.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.land.LandSettings;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;
import vn.lienthong.hub.partner.PartnerCalls;

/**
 * Files over HTTP, from allowed origins only, whole or not at all, within the partner's limits of time. Redirects are not
 * followed, because they lead elsewhere, and no credentials are sent.
 */
public final class HttpFiles implements Files {

    private static final int OK = 200;

    /** What speaks of the moment, not of the link. */
    private static final Set<Integer> LATER = Set.of(401, 408, 423, 425, 429);

    private final PartnerCalls calls;
    private final NetworkAddresses addresses = new NetworkAddresses();

    /** @param longest a longer file is not taken */
    public HttpFiles(DataSize longest, Clock clock) {
        this.calls = new PartnerCalls(longest, clock);
    }

    @Override
    public byte[] fetch(Partner partner, Origins allowed, String link) throws NotFetched {
        URI address = address(link);
        if (!allowed.allows(address)) {
            throw NotFetched.forGood("its host is not one of those allowed for this partner");
        }
        if (partner.connection() == null) {
            throw NotFetched.forGood("the partner has no connection, so nothing of it is called");
        }
        if (!LandSettings.of(partner).privateAddresses()) {
            addresses.refusePrivate(address.getHost());
        }
        return body(partner, address);
    }

    private byte[] body(Partner partner, URI address) throws NotFetched {
        PartnerAnswer answer;
        try {
            answer = calls.send(
                    partner, new PartnerCall(HttpMethod.GET, address, null, null, Map.of(HttpHeaders.ACCEPT, "*/*")));
        } catch (NoAnswerException e) {
            throw NotFetched.now(e.getMessage(), e.retryAfter());
        }
        if (answer.status() != OK) {
            String reason = "status " + answer.status();
            throw answer.status() >= 500 || LATER.contains(answer.status())
                    ? NotFetched.now(reason, answer.retryAfter())
                    : NotFetched.forGood(reason);
        }
        if (answer.body().length == 0) {
            throw NotFetched.now("the file is empty", null);
        }
        return answer.body();
    }

    private static URI address(String link) throws NotFetched {
        try {
            URI address = new URI(new URI(link.trim()).toASCIIString());
            if (address.getRawUserInfo() != null) {
                throw NotFetched.forGood("the link names a user");
            }
            return address;
        } catch (URISyntaxException e) {
            throw NotFetched.forGood("the link is no address");
        }
    }
}

package vn.lienthong.hub.adapter.province.out;

import java.util.Set;
import vn.lienthong.hub.partner.PartnerAnswer;

/** What an HTTP status means for a delivery (RFC 9110). With 2xx the body decides, and with 4xx too if it is an answer. */
final class HttpStatus {

    /** They blame the access, the address or the moment, not what was sent. */
    private static final Set<Integer> NOT_THE_CONTENT = Set.of(404, 405, 407, 408, 410, 421, 423, 425, 429);

    private HttpStatus() {}

    /** The session or the login is not good. */
    static boolean denies(int status) {
        return status == 401 || status == 403;
    }

    /** @throws NotDelivered unless the body decides */
    static void check(PartnerAnswer raw, Answer answer) throws NotDelivered {
        int status = raw.status();
        if (status >= 200 && status < 300) {
            return;
        }
        if (status >= 400 && status < 500 && !NOT_THE_CONTENT.contains(status)) {
            if (answer == null || answer.good()) {
                throw NotDelivered.refused("HTTP " + status);
            }
            return;
        }
        throw NotDelivered.of(raw);
    }
}

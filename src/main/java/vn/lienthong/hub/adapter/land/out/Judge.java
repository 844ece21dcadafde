package vn.lienthong.hub.adapter.land.out;

import java.util.Set;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.SafeMessage;
import vn.lienthong.hub.partner.PartnerAnswer;

/**
 * What an answer means. With 2xx the body decides. Of 4xx those that blame the content are refused, and any other with an
 * answer of the dialect that says no, but for those that blame the access, the address or the moment. 3xx, 5xx and what is
 * not in the dialect are the partner's trouble.
 */
final class Judge {

    private static final Set<Integer> OF_THE_CONTENT = Set.of(400, 409, 413, 415, 422);
    private static final Set<Integer> NOT_THE_CONTENT = Set.of(401, 403, 404, 405, 407, 408, 410, 421, 423, 425, 429);

    private Judge() {}

    /** @throws NotDelivered unless the partner took it */
    static void check(PartnerAnswer raw, Delivery delivery) throws NotDelivered {
        Answer answer = Answer.of(raw.jsonOrNull());
        if (raw.isSuccess() && answer == null) {
            throw NotDelivered.unreachable("the answer is not in the dialect: no JSON with a status", raw.retryAfter());
        }
        if (raw.isSuccess() && answer.success()) {
            return;
        }
        if (raw.isSuccess() || blames(raw.status(), answer)) {
            throw NotDelivered.refused(
                    answer == null
                            ? "HTTP " + raw.status()
                            : "code " + answer.shownCode() + ": " + SafeMessage.of(answer.message(), delivery));
        }
        throw NotDelivered.of(raw);
    }

    private static boolean blames(int status, Answer answer) {
        return OF_THE_CONTENT.contains(status)
                || status >= 400
                        && status < 500
                        && answer != null
                        && !answer.success()
                        && !NOT_THE_CONTENT.contains(status);
    }
}

package vn.lienthong.hub.adapter.land.out;

import java.time.Duration;
import vn.lienthong.hub.delivery.NotTaken;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.PartnerAnswer;

/** Ends an attempt with the outcome that it carries. */
final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    private NotDelivered(Outcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    static NotDelivered unreachable(String reason, Duration retryAfter) {
        return new NotDelivered(new Outcome.Unreachable(reason, retryAfter));
    }

    static NotDelivered of(PartnerAnswer answer) {
        return new NotDelivered(NotTaken.of(answer, "HTTP " + answer.status()));
    }

    static NotDelivered of(NoAnswerException none) {
        return new NotDelivered(NotTaken.of(none));
    }

    static NotDelivered refused(String reason) {
        return new NotDelivered(new Outcome.Refused(reason));
    }

    Outcome outcome() {
        return outcome;
    }
}

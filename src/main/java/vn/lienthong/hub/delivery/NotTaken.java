package vn.lienthong.hub.delivery;

import java.time.Duration;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.PartnerAnswer;

/**
 * What an HTTP status means for a delivery that speaks of the address, the access or the moment, and not of what was
 * sent. The one place for all kinds: which statuses speak of the content is a matter of each dialect.
 */
public final class NotTaken {

    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;

    private NotTaken() {}

    /** @param status 0 if there was no answer at all */
    public static Outcome of(int status, String reason, Duration retryAfter) {
        return new Outcome.Unreachable(reason, retryAfter, sign(status));
    }

    private static Sign sign(int status) {
        return switch (status) {
            case GONE -> Sign.GONE;
            case TOO_MANY_REQUESTS -> Sign.BUSY;
            default -> Sign.AWAY;
        };
    }

    public static Outcome of(PartnerAnswer answer, String reason) {
        return of(answer.status(), reason, answer.retryAfter());
    }

    public static Outcome of(NoAnswerException none) {
        return of(none.status(), none.getMessage(), none.retryAfter());
    }
}

package vn.lienthong.hub.delivery.lane;

import vn.lienthong.hub.delivery.DeliveryStep;
import vn.lienthong.hub.delivery.Outcome;

/** The story of a delivery in its own row: the last ten steps, the oldest first. */
public final class StepSql {

    /** As {@code delivery_steps_bounded} has it. */
    private static final int KEPT = 10;

    private StepSql() {}

    /**
     * {@code d.steps} with one more. Each parameter is an expression of type text; {@code by} is who did it, if it was an
     * operator, and {@code answer} why.
     */
    public static String appended(String at, String step, String answer, String by) {
        return """
                (case when jsonb_array_length(d.steps) >= %d then d.steps - 0 else coalesce(d.steps, '[]') end
                 || jsonb_build_array(jsonb_strip_nulls(
                        jsonb_build_object('at', %s, 'step', %s, 'answer', %s, 'by', %s))))
                """.formatted(KEPT, at, step, answer, by);
    }

    /** What an attempt was for the delivery. */
    static DeliveryStep step(Attempt attempt) {
        if (attempt.result() instanceof Result.NotSent) {
            return DeliveryStep.NOT_SENT;
        }
        Outcome outcome = attempt.outcome();
        if (outcome instanceof Outcome.Unreachable) {
            return DeliveryStep.UNREACHABLE;
        }
        if (outcome instanceof Outcome.Postponed) {
            return DeliveryStep.POSTPONED;
        }
        if (outcome instanceof Outcome.Refused) {
            return DeliveryStep.REFUSED;
        }
        return outcome == null ? DeliveryStep.SKIPPED : DeliveryStep.DELIVERED;
    }
}

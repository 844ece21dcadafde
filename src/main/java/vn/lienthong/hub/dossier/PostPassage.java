package vn.lienthong.hub.dossier;

import java.time.Instant;
import vn.lienthong.hub.event.FactType;

/**
 * A dossier's way from the counter of the post to the agency, corrections applied; of several facts of a kind the first
 * that happened counts, as for the clock.
 *
 * @param acceptedAt {@code postAccepted}; null if it is not known
 * @param handedOverAt {@code handedOver}, when the clock starts; null if it is not known
 */
public record PostPassage(Instant acceptedAt, Instant handedOverAt) {

    /** @return with nulls for a dossier that the post did not bring */
    public static PostPassage of(Dossier dossier) {
        return new PostPassage(first(dossier, FactType.POST_ACCEPTED), first(dossier, FactType.HANDED_OVER));
    }

    private static Instant first(Dossier dossier, FactType type) {
        for (Step step : dossier.history()) {
            if (step.effective() && step.said().type() == type) {
                return step.time();
            }
        }
        return null;
    }
}

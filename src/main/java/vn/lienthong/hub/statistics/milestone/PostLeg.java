package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.PostPassage;

/**
 * What the figure of the post's days needs of one dossier: a row of table {@code post_passage}.
 *
 * @param unit the receiving one
 * @param acceptedAt at the post's counter; null if it is not known
 * @param handedOverAt to the agency; null if it is not known
 */
record PostLeg(
        long dossierId,
        String unit,
        String fieldCode,
        String procedureCode,
        String channel,
        Instant acceptedAt,
        Instant handedOverAt) {

    /** @return null for a dossier that the post did not bring, of an unknown unit, or gone into another */
    static PostLeg of(long dossierId, Dossier dossier) {
        if (dossier == null || dossier.receivingUnit() == null) {
            return null;
        }
        PostPassage passage = PostPassage.of(dossier);
        return passage.acceptedAt() == null && passage.handedOverAt() == null
                ? null
                : new PostLeg(
                        dossierId,
                        dossier.receivingUnit(),
                        dossier.fieldCode().orElse(null),
                        dossier.procedureCode(),
                        dossier.channel().name(),
                        passage.acceptedAt(),
                        passage.handedOverAt());
    }
}

package vn.lienthong.hub.dossier;

import java.time.Instant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.procedure.ClockStart;
import vn.lienthong.hub.procedure.Procedure;

/**
 * When the clock of one dossier started. By post: when it was handed over at the agency. Where the procedure says so, and
 * at a counter that serves another place than the competent agency (non-territorial intake): when that agency got it.
 * Else, and wherever that moment is not known: when it was received. The agency got it by the first step that comes from
 * outside and leads to it or to a unit below it; a step within the agency only shows that it had got it before.
 */
final class ClockStartLog {

    private final Places places;
    private Instant receivedAt;
    private Instant handedOverAt;
    private Instant competentReceiptAt;
    private boolean byPost;
    private boolean awaitsCompetent;

    ClockStartLog(Places places) {
        this.places = places;
    }

    void received(Instant time, Channel channel, String receivingUnit, String competentUnit, Procedure procedure) {
        receivedAt = time;
        byPost = channel == Channel.POST;
        boolean byLaw = procedure != null && procedure.clockStart() == ClockStart.COMPETENT_RECEIPT;
        boolean elsewhere = channel == Channel.COUNTER && places.apart(receivingUnit, competentUnit);
        awaitsCompetent = (byLaw || elsewhere) && !places.within(receivingUnit, competentUnit);
    }

    void progressed(Instant time, String fromUnit, String toUnit, String competentUnit) {
        if (awaitsCompetent
                && competentReceiptAt == null
                && !places.within(fromUnit, competentUnit)
                && places.within(toUnit, competentUnit)) {
            competentReceiptAt = time;
        }
    }

    /** Only the first one counts. */
    void handedOver(Instant time) {
        handedOverAt = handedOverAt == null ? time : handedOverAt;
    }

    /** @return null if it was never received */
    StartedBy startedBy() {
        if (receivedAt == null) {
            return null;
        }
        if (competentReceiptAt != null) {
            return StartedBy.COMPETENT_RECEIPT;
        }
        return byPost && handedOverAt != null ? StartedBy.HANDED_OVER : StartedBy.RECEIVED;
    }

    /** @return null if it was never received */
    Instant startedAt() {
        StartedBy by = startedBy();
        if (by == null) {
            return null;
        }
        return switch (by) {
            case RECEIVED -> receivedAt;
            case HANDED_OVER -> handedOverAt;
            case COMPETENT_RECEIPT -> competentReceiptAt;
        };
    }
}

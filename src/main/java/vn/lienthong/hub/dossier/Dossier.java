package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.procedure.Procedure;

/**
 * A dossier folded from its history: what is so, after everything known (or after what had happened before a moment).
 *
 * @param procedure the version of its acceptance; null while the catalogue does not know it
 * @param receivingUnit at whose desk it was handed in; this and the other units are what the facts meant when they
 *     happened: a unit that has ended since stands here still
 * @param assistedAt unit that helped to hand it in, or null
 * @param competentUnit who holds it now
 * @param acceptedBy who was competent when it was taken in; its calendar counts
 * @param pauses in which the clock stands still; the last one may be open
 * @param roles every unit that has or had a part in it, as named and as meant
 * @param history in the order in which it happened
 */
public record Dossier(
        DossierState state,
        String procedureCode,
        Procedure procedure,
        Channel channel,
        String receivingUnit,
        String assistedAt,
        String competentUnit,
        String acceptedBy,
        Milestones milestones,
        Appointment appointment,
        List<Pause> pauses,
        Set<String> roles,
        List<Mark> marks,
        List<Step> history) {

    /** Received and not finished. */
    public boolean inProgress() {
        return milestones.receivedAt() != null && milestones.finishedAt() == null;
    }

    /** Whether the clock stands still now. */
    public boolean paused() {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).to() == null;
    }

    /** When the hub heard of the reception that counts; null before reception. Due times go by the calendar of then. */
    public Instant receptionRecordedAt() {
        return recordedAt(FactType.RECEIVED);
    }

    /** The same, or when it heard of the registration while there is no reception; null if it knows of neither. */
    Instant takenInRecordedAt() {
        Instant received = receptionRecordedAt();
        return received == null ? recordedAt(FactType.REGISTERED) : received;
    }

    private Instant recordedAt(FactType type) {
        Instant recordedAt = null;
        for (Step step : history) {
            if (step.effective() && step.said().type() == type) {
                recordedAt = step.said().recordedAt();
            }
        }
        return recordedAt;
    }

    public Optional<String> fieldCode() {
        return Optional.ofNullable(procedure).map(known -> known.field().code());
    }
}

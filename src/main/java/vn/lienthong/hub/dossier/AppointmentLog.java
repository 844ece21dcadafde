package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lienthong.hub.event.Fact;

/**
 * What was promised on one dossier, and how it was kept moving. The rule (NĐ 61/2018 Art. 19): one new appointment, with
 * an apology, at least a day before the old one ends. A breach is marked and moves the current appointment all the same;
 * the original one stays for ever.
 */
final class AppointmentLog {

    private static final Duration NOTICE = Duration.ofDays(1);

    private final Consumer<Mark> marks;
    private Instant promisedAt;
    private Instant changedTo;
    private int changes;

    AppointmentLog(Consumer<Mark> marks) {
        this.marks = marks;
    }

    void promised(EffectiveFact received, Instant promised) {
        promisedAt = promised;
        JsonNode said = received.said().data().path("promisedAt");
        if (received.correctedBy() != null && !said.equals(received.data().path("promisedAt"))) {
            marks.accept(new Mark(Mark.Code.APPOINTMENT_REWRITTEN, received.correctedBy()));
        }
    }

    /** @param computed the due time if none was promised */
    void changed(EffectiveFact fact, Supplier<Instant> computed) {
        Fact.Rescheduled said = fact.as(Fact.Rescheduled.class);
        Instant old = appointment(computed).dueAt();
        changes++;
        if (said.apologyNumber() == null) {
            mark(Mark.Code.RESCHEDULED_WITHOUT_APOLOGY, fact);
        }
        if (changes > 1) {
            mark(Mark.Code.RESCHEDULED_AGAIN, fact);
        }
        if (old != null && fact.time().isAfter(old)) {
            mark(Mark.Code.RESCHEDULED_AFTER_EXPIRY, fact);
        } else if (old != null && fact.time().isAfter(old.minus(NOTICE))) {
            mark(Mark.Code.RESCHEDULED_TOO_LATE, fact);
        }
        changedTo = said.promisedAt();
    }

    Appointment appointment(Supplier<Instant> computed) {
        Instant original = promisedAt == null ? computed.get() : promisedAt;
        return new Appointment(promisedAt, original, changedTo == null ? original : changedTo, changes);
    }

    private void mark(Mark.Code code, EffectiveFact fact) {
        marks.accept(new Mark(code, fact.said().ref()));
    }
}

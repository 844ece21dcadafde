package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;

/**
 * What was promised on one dossier, and how it was kept moving. The rule (NĐ 61/2018 Art. 19): one new appointment, with
 * an apology, at least a day before the old one ends. A day is 24 hours here, and the old one ends when it is due and as
 * long as the clock stood still so far. A breach is marked and moves the current appointment all the same; the original
 * one stays for ever, also when its sender rewrites it. Only an operator's correction puts right what stood on the slip.
 */
final class AppointmentLog {

    private static final Duration NOTICE = Duration.ofDays(1);

    private final Consumer<Mark> marks;
    private final Map<FactRef, Instant> shownAgain = new LinkedHashMap<>();
    private final Set<Instant> given = new HashSet<>();
    private Instant firstPromised;
    private Instant promisedAt;
    private Instant changedTo;
    private int changes;

    AppointmentLog(Consumer<Mark> marks) {
        this.marks = marks;
    }

    void promised(EffectiveFact received, Instant promised) {
        Instant first = received.correctedBy() == null
                ? promised
                : asFirstSaid(received, Fact.Received.class).promisedAt();
        firstPromised = first == null || received.correctedByOperator() ? promised : first;
        promisedAt = promised;
        markIfRewritten(received, first, promised);
        given.add(first);
        given.add(promised);
    }

    /** A reception after the one that counts, with an appointment of its own. */
    void shownAgain(EffectiveFact received) {
        Instant shown = received.as(Fact.Received.class).promisedAt();
        if (shown != null) {
            shownAgain.put(received.said().ref(), shown);
        }
    }

    /**
     * @param onTheClock its time less the pauses before it
     * @param computed the due time if none was promised
     */
    void changed(EffectiveFact fact, Instant onTheClock, Supplier<Instant> computed) {
        Fact.Rescheduled said = fact.as(Fact.Rescheduled.class);
        markIfRewritten(fact, asFirstSaid(fact, Fact.Rescheduled.class).promisedAt(), said.promisedAt());
        Instant old = appointment(computed).dueAt();
        changes++;
        if (said.apologyNumber() == null) {
            mark(Mark.Code.RESCHEDULED_WITHOUT_APOLOGY, fact);
        }
        if (changes > 1) {
            mark(Mark.Code.RESCHEDULED_AGAIN, fact);
        }
        if (old != null && onTheClock.isAfter(old)) {
            mark(Mark.Code.RESCHEDULED_AFTER_EXPIRY, fact);
        } else if (old != null && onTheClock.isAfter(old.minus(NOTICE))) {
            mark(Mark.Code.RESCHEDULED_TOO_LATE, fact);
        }
        changedTo = said.promisedAt();
        given.add(changedTo);
    }

    Appointment appointment(Supplier<Instant> computed) {
        Instant current = changedTo == null ? promisedAt : changedTo;
        Instant reckoned = firstPromised == null || current == null ? computed.get() : null;
        return new Appointment(
                promisedAt,
                firstPromised == null ? reckoned : firstPromised,
                current == null ? reckoned : current,
                changes);
    }

    /** Marks what was shown again and is no appointment that was ever given; when the whole history is told. */
    void close(Appointment appointment) {
        given.add(appointment.originalDueAt());
        shownAgain.forEach((fact, shown) -> {
            if (!given.contains(shown)) {
                marks.accept(new Mark(Mark.Code.APPOINTMENT_REWRITTEN, fact));
            }
        });
    }

    private static <T extends Fact> T asFirstSaid(EffectiveFact fact, Class<T> as) {
        return as.cast(EventJson.readFact(fact.type(), fact.said().data()));
    }

    private void markIfRewritten(EffectiveFact fact, Instant first, Instant now) {
        if (!Objects.equals(now, first)) {
            marks.accept(new Mark(Mark.Code.APPOINTMENT_REWRITTEN, fact.correctedBy()));
        }
    }

    private void mark(Mark.Code code, EffectiveFact fact) {
        marks.accept(new Mark(code, fact.said().ref()));
    }
}

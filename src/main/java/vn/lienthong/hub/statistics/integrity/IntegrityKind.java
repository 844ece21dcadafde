package vn.lienthong.hub.statistics.integrity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.event.FactType;

/** What a history can hint at, by the marks that the fold gives; each with the facts that led to it. */
enum IntegrityKind {
    SKIPPED_STAGE(
            "A later stage, or the finish, was reached without this one.",
            Set.of(Mark.Code.SKIPPED_STAGE),
            Set.of(FactType.RECEIVED, FactType.PROGRESSED, FactType.TRANSFERRED)),
    COMPLETION_WITHOUT_PROCESSING(
            "The dossier was finished without a step of work having been told.",
            Set.of(Mark.Code.SKIPPED_PROCESSING),
            Set.of(FactType.RECEIVED, FactType.REOPENED)),
    RETURN_BEFORE_COMPLETION(
            "The result was returned without having been completed.",
            Set.of(Mark.Code.RETURNED_WITHOUT_COMPLETION),
            Set.of(FactType.RECEIVED, FactType.PROGRESSED, FactType.REOPENED)),
    FINISHED_WHILE_WAITING(
            "The dossier was finished while papers or a payment were still asked for: another state may have been told as"
                    + " the finish.",
            Set.of(Mark.Code.SKIPPED_SUPPLEMENT, Mark.Code.SKIPPED_PAYMENT),
            Set.of(FactType.SUPPLEMENT_REQUESTED, FactType.SUPPLEMENTED, FactType.PAYMENT_REQUESTED, FactType.PAID)),
    FACT_OUT_OF_PLACE(
            "A fact was told that the table of states does not allow where it falls in time; it has no effect.",
            Set.of(Mark.Code.NOT_ALLOWED),
            Set.of(FactType.RECEIVED, FactType.COMPLETED, FactType.RETURNED, FactType.WITHDRAWN, FactType.STOPPED)),
    SILENTLY_MOVED_APPOINTMENT(
            "The appointment was changed without being announced, or without an apology.",
            Set.of(Mark.Code.APPOINTMENT_REWRITTEN, Mark.Code.RESCHEDULED_WITHOUT_APOLOGY),
            Set.of(FactType.RECEIVED, FactType.RESCHEDULED)),
    SECOND_REAPPOINTMENT(
            "The appointment was moved a second time or more often.",
            Set.of(Mark.Code.RESCHEDULED_AGAIN),
            Set.of(FactType.RECEIVED, FactType.RESCHEDULED));

    private final String meaning;
    private final Set<Mark.Code> marks;
    private final Set<FactType> before;

    IntegrityKind(String meaning, Set<Mark.Code> marks, Set<FactType> before) {
        this.meaning = meaning;
        this.marks = marks;
        this.before = before;
    }

    static Optional<IntegrityKind> ofName(String name) {
        return Stream.of(values()).filter(kind -> kind.lowerCase().equals(name)).findFirst();
    }

    /** As in requests and answers. */
    String lowerCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String meaning() {
        return meaning;
    }

    Set<Mark.Code> marks() {
        return marks;
    }

    /** Facts before the one that bears the mark, by which it came to bear it. */
    Set<FactType> before() {
        return before;
    }
}

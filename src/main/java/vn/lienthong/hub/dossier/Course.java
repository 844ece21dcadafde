package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.procedure.Procedure;
import vn.lienthong.hub.procedure.Stage;

/** One pass over a history in the order in which it happened; holds what is so at each moment of it. */
final class Course {

    private final Fold fold;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Step> history = new ArrayList<>();
    private final UnitLog units;
    private final PauseLog pauses = new PauseLog();
    private final AppointmentLog appointments = new AppointmentLog(this::mark);
    private final ClockStartLog clockStart;

    private Position position = Position.UNKNOWN;
    private Fact.Intake intake;
    private Procedure procedure;
    private String receivingUnit;
    private String assistedAt;
    private String competentUnit;
    private String acceptedBy;
    private Instant registeredAt;
    private Instant receivedAt;
    private Instant receptionKnownAt;
    private Instant refusedAt;
    private Instant finishedAt;
    private FactType finishedBy;
    private Instant returnedAt;

    Course(Fold fold) {
        this.fold = fold;
        this.clockStart = new ClockStartLog(fold.places());
        this.units = new UnitLog(fold, this::mark);
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    void add(EffectiveFact fact) {
        Optional<Position> next = fact.annulled() ? Optional.empty() : FactTable.next(fact.type(), position);
        next.ifPresentOrElse(to -> move(fact, to), () -> {
            if (!fact.annulled()) {
                notAllowed(fact);
            }
        });
        history.add(new Step(
                fact.said(),
                fact.time(),
                fact.data(),
                position.state(),
                next.isPresent(),
                fact.annulled(),
                fact.correctedBy(),
                units.end(fact)));
    }

    Dossier dossier() {
        Appointment appointment = appointment();
        Milestones milestones = milestones();
        StageLog.marks(procedure, milestones, history, fold.places()).forEach(this::mark);
        return new Dossier(
                position.state(),
                procedureCode(),
                procedure,
                intake == null ? null : intake.channel(),
                receivingUnit,
                assistedAt,
                competentUnit,
                acceptedBy,
                milestones,
                appointment,
                pauses.pauses(),
                units.roles(),
                List.copyOf(marks),
                List.copyOf(history));
    }

    private Appointment appointment() {
        if (receivedAt == null) {
            return Appointment.NONE;
        }
        Appointment appointment = appointments.appointment(this::computedDueAt);
        appointments.close(appointment);
        if (appointment.dueAt() == null) {
            mark(new Mark(Mark.Code.NO_DUE_TIME, null));
        }
        return appointment;
    }

    private Milestones milestones() {
        return new Milestones(
                registeredAt,
                receivedAt,
                clockStart.startedAt(),
                clockStart.startedBy(),
                refusedAt,
                finishedAt,
                finishedBy,
                returnedAt);
    }

    private void notAllowed(EffectiveFact fact) {
        mark(new Mark(Mark.Code.NOT_ALLOWED, fact.said().ref()));
        if (fact.type() == FactType.RECEIVED) {
            appointments.shownAgain(fact);
        }
    }

    /** Without the local tail, once the catalogue knows it. */
    private String procedureCode() {
        if (procedure != null) {
            return procedure.code();
        }
        return intake == null ? null : intake.procedureCode();
    }

    private Instant computedDueAt() {
        return fold.dueAt(procedure, clockStart.startedAt(), acceptedBy, receptionKnownAt);
    }

    private void move(EffectiveFact fact, Position to) {
        Position from = position;
        position = to;
        boolean leavesPause = from != to
                && (from.state() == Position.SUPPLEMENT_REQUESTED.state() || from == Position.PAYMENT_REQUESTED);
        if (leavesPause) {
            pauses.end(fact.time());
        }
        switch (fact.type()) {
            case REGISTERED -> {
                registeredAt = fact.time();
                takeIn(fact.as(Fact.Registered.class), fact);
            }
            case RECEIVED -> received(fact);
            case REFUSED -> refusedAt = fact.time();
            case PROGRESSED -> {
                Fact.Progressed step = fact.as(Fact.Progressed.class);
                units.addRole(step.fromUnit());
                String toUnit = units.meant(fact, "toUnit", step.toUnit(), procedure);
                clockStart.progressed(fact.time(), step.fromUnit(), toUnit, competentUnit);
            }
            case SUPPLEMENT_REQUESTED -> {
                if (!Boolean.FALSE.equals(
                        fact.as(Fact.SupplementRequested.class).pausesClock())) {
                    pauses.begin(fact.time());
                }
            }
            case PAYMENT_REQUESTED -> {
                Boolean said = fact.as(Fact.PaymentRequested.class).pausesClock();
                if (said == null ? paymentsPause() : said) {
                    pauses.begin(fact.time());
                }
            }
            case WITHDRAWN, STOPPED -> finish(fact);
            case COMPLETED -> {
                markSkipped(from, fact);
                finish(fact);
            }
            case RETURNED -> returned(from, fact);
            case REOPENED -> {
                finishedAt = null;
                finishedBy = null;
            }
            case RESCHEDULED ->
                appointments.changed(
                        fact,
                        LegalClock.lessPauses(clockStart.startedAt(), fact.time(), pauses.pauses()),
                        this::computedDueAt);
            case TRANSFERRED ->
                competentUnit = units.meant(
                        fact, "toUnit", fact.as(Fact.Transferred.class).toUnit(), procedure);
            case HANDED_OVER -> clockStart.handedOver(fact.time());
            default -> {}
        }
    }

    private void received(EffectiveFact fact) {
        Fact.Received said = fact.as(Fact.Received.class);
        receivedAt = fact.time();
        receptionKnownAt = fact.said().recordedAt();
        takeIn(said, fact);
        assistedAt = units.meant(fact, "assistedAt", said.assistedAt(), procedure);
        clockStart.received(fact.time(), said.channel(), receivingUnit, competentUnit, procedure);
        appointments.promised(fact, said.promisedAt());
    }

    private void takeIn(Fact.Intake said, EffectiveFact fact) {
        intake = said;
        procedure = fold.procedure(said.procedureCode(), fact.time());
        receivingUnit = units.meant(fact, "receivingUnit", said.receivingUnit(), procedure);
        competentUnit = said.competentUnit() == null
                ? receivingUnit
                : units.meant(fact, "competentUnit", said.competentUnit(), procedure);
        acceptedBy = competentUnit;
    }

    private void returned(Position from, EffectiveFact fact) {
        returnedAt = fact.time();
        if (from.open()) {
            markSkipped(from, fact);
            mark(new Mark(Mark.Code.RETURNED_WITHOUT_COMPLETION, fact.said().ref()));
            finish(fact);
        }
    }

    private void finish(EffectiveFact fact) {
        finishedAt = fact.time();
        finishedBy = fact.type();
    }

    private void markSkipped(Position from, EffectiveFact fact) {
        Mark.Code skipped =
                switch (from) {
                    case RECEIVED -> Mark.Code.SKIPPED_PROCESSING;
                    case SUPPLEMENT_REQUESTED -> Mark.Code.SKIPPED_SUPPLEMENT;
                    case PAYMENT_REQUESTED -> Mark.Code.SKIPPED_PAYMENT;
                    default -> null;
                };
        if (skipped != null) {
            mark(new Mark(skipped, fact.said().ref()));
        }
    }

    /** What the procedure says where the sender does not: land law pauses for taxes, most others do not. */
    private boolean paymentsPause() {
        return procedure != null
                && procedure.stages().stream()
                        .anyMatch(stage -> stage.pausesFor().contains(Stage.PauseKind.FINANCIAL));
    }
}

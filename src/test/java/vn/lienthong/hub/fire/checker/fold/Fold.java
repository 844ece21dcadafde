package vn.lienthong.hub.fire.checker.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.lienthong.hub.fire.checker.fold.Corrections.Corrected;

/** Folds a history: corrected facts in the order in which they happened, then of the table, then of arrival. */
public final class Fold {

    private static final Comparator<Corrected> ORDER = Comparator.comparing(Corrected::time)
            .thenComparing(fact -> fact.said().kind())
            .thenComparing(fact -> fact.said().arrival());

    private State state = State.UNKNOWN;
    private Corrected intake;
    private Instant receivedAt;
    private Instant startedAt;
    private boolean awaitsCompetent;
    private Instant finishedAt;
    private Instant dueAt;
    private String competentUnit;
    private Instant pausedSince;
    private final List<Folded.Pause> pauses = new ArrayList<>();
    private final List<Folded.Step> steps = new ArrayList<>();

    private Fold() {}

    public static Folded of(Collection<SaidFact> facts) {
        return before(facts, Instant.MAX);
    }

    /** The fold of what had happened before {@code end}, with every correction. */
    public static Folded before(Collection<SaidFact> facts, Instant end) {
        Fold fold = new Fold();
        Corrections corrections = new Corrections(facts);
        facts.stream()
                .map(corrections::apply)
                .filter(fact -> fact.time().isBefore(end))
                .sorted(ORDER)
                .forEach(fold::add);
        return fold.result();
    }

    private void add(Corrected fact) {
        FactKind kind = fact.said().kind();
        FactKind.Place place = new FactKind.Place(state, receivedAt != null);
        boolean effective = !fact.annulled() && kind.isAllowed(place);
        if (effective) {
            if (kind.moves()) {
                move(fact, kind.leadsFrom(place));
            }
            note(kind, fact);
        }
        steps.add(new Folded.Step(fact.said().key(), kind, fact.time(), state, effective, fact.annulled()));
    }

    private void move(Corrected fact, State to) {
        if (pausedSince != null) {
            pauses.add(new Folded.Pause(pausedSince, fact.time()));
            pausedSince = null;
        }
        if (pauses(fact, to)) {
            pausedSince = fact.time();
        }
        state = to;
    }

    /** A payment pauses only where it says so: what a procedure's stage would say is not known here. */
    private static boolean pauses(Corrected fact, State to) {
        return to == State.SUPPLEMENT_REQUESTED
                        && fact.data().path("pausesClock").asBoolean(true)
                || to == State.PAYMENT_REQUESTED
                        && fact.data().path("pausesClock").asBoolean(false);
    }

    private void note(FactKind kind, Corrected fact) {
        switch (kind) {
            case REGISTERED -> takeIn(fact);
            case RECEIVED -> receive(fact);
            case PROGRESSED -> arrive(fact);
            case RESCHEDULED -> dueAt = SaidFact.instant(fact.data().get("promisedAt"));
            case TRANSFERRED -> competentUnit = fact.text("toUnit");
            case WITHDRAWN, STOPPED, COMPLETED -> finishedAt = fact.time();
            case RETURNED -> finishedAt = finishedAt == null ? fact.time() : finishedAt;
            case REOPENED -> finishedAt = null;
            default -> {
                // The state says all.
            }
        }
    }

    private void takeIn(Corrected fact) {
        intake = fact;
        competentUnit = fact.text("competentUnit") == null ? fact.text("receivingUnit") : fact.text("competentUnit");
    }

    /** At a counter for another place, the clock starts when the competent one gets it: the places here are all communes. */
    private void receive(Corrected fact) {
        takeIn(fact);
        receivedAt = fact.time();
        startedAt = fact.time();
        awaitsCompetent =
                "COUNTER".equals(fact.text("channel")) && !Objects.equals(fact.text("receivingUnit"), competentUnit);
        dueAt = SaidFact.instant(fact.data().get("promisedAt"));
    }

    private void arrive(Corrected fact) {
        if (awaitsCompetent && Objects.equals(fact.text("toUnit"), competentUnit)) {
            startedAt = fact.time();
            awaitsCompetent = false;
        }
    }

    private Folded result() {
        if (pausedSince != null) {
            pauses.add(new Folded.Pause(pausedSince, null));
        }
        return new Folded(
                state,
                intake == null ? null : intake.text("procedureCode"),
                intake == null ? null : intake.text("channel"),
                intake == null ? null : intake.text("receivingUnit"),
                competentUnit,
                receivedAt,
                startedAt,
                finishedAt,
                dueAt,
                List.copyOf(pauses),
                List.copyOf(steps));
    }
}

package vn.lienthong.hub.statistics.form;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.PausePolicy;

/** What a form counts and how, in words that come with it. */
final class FormInclusions {

    private static final List<String> ALWAYS = List.of(
            "Counted are dossiers with a reception, by its time; both dates are included, days are days in Vietnam.",
            "The finish is the time of completed, withdrawn or stopped, or of returned where it came without them.",
            "Judged against the current appointment: the one on the slip, else the computed due time, replaced by every new"
                    + " appointment, even by one that breaks the rule of re-appointment.",
            "Withdrawn and stopped dossiers are never early; a dossier that waits for the citizen at the end is in time;"
                    + " one without a known due time counts as on time or in time.",
            "It is the state at 24:00 of the last day: what happened later does not count, corrections made since do,"
                    + " unless they came after knownAt.",
            "c6 is c11 of the period before, and the dossiers transferred and reopened meanwhile: carriedOverDifference"
                    + " says how many.");

    private FormInclusions() {}

    static List<String> of(FormKind kind, FormQuestion question) {
        List<String> sentences = new ArrayList<>();
        sentences.add("A dossier counts at the unit competent at its finish or at the end; "
                + (question.unit() == null ? "all units" : "the unit named and everything below it, as far as")
                + (question.unit() == null ? " that this token may see." : " this token may see it."));
        if (kind == FormKind.BY_UNIT) {
            sentences.add("A row is a unit directly below with everything below that, as the tree stands "
                    + "at the period's end or, as of now, today; what counts at the unit named itself has a row of its own,"
                    + " and so has what stood below it for a part of the period only.");
        }
        sentences.add(question.unitsAs().meaning());
        sentences.add(of(question.policy()));
        sentences.addAll(ALWAYS);
        return List.copyOf(sentences);
    }

    private static String of(PausePolicy policy) {
        return switch (policy) {
            case SUBTRACT ->
                "Pauses are taken off the finish, and off the end of the period, before they are compared"
                        + " (SUBTRACT).";
            case RESTART ->
                "The term is counted anew from the end of the last pause, unless an appointment was given"
                        + " after it (RESTART).";
            case SHIFT -> "The appointment moves on by what the pauses after it took (SHIFT).";
        };
    }
}

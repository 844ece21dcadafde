package vn.lienthong.hub.statistics;

import java.util.ArrayList;
import java.util.List;

/** What a number counts and how, in words that are printed beside it. */
final class Inclusions {

    private static final List<String> ALWAYS = List.of(
            "Counted are dossiers with a reception, by its time; both dates are included, days are days in Vietnam.",
            "The finish is the time of completed, withdrawn or stopped, or of returned where it came without them.",
            "Pauses are taken off the finish, and off the end of the period, before they are compared (SUBTRACT).",
            "Withdrawn and stopped dossiers are never early; a dossier that waits for the citizen at the end is in time.",
            "It is the state at 24:00 of the last day: what happened later does not count, corrections made since do.",
            "Percentages are of those resolved. received + carriedOver = resolved + inProgress; carriedOver differs from"
                    + " the inProgress of the period before by the dossiers transferred and reopened meanwhile.",
            "Without a known due time a dossier counts as on time or in time; withoutDueTime says how many these are.");

    private Inclusions() {}

    static List<String> of(OnTimeQuestion question) {
        List<String> sentences = new ArrayList<>();
        sentences.add(question.rule().meaning());
        sentences.add(
                question.unit() == null
                        ? "A dossier counts at the unit competent at its finish or at the end; all units that this token may"
                                + " see."
                        : "A dossier counts at the unit competent at its finish or at the end; the unit named and everything"
                                + " below it, as far as this token may see it.");
        sentences.add(question.unitsAs().meaning());
        sentences.addAll(ALWAYS);
        return List.copyOf(sentences);
    }
}

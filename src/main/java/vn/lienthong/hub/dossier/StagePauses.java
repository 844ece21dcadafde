package vn.lienthong.hub.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.procedure.Stage;

/**
 * Which of a dossier's pauses stop the clock of one stage: those of the kinds that the catalogue names for it, and those
 * that a sender ordered in so many words. The time in which the work lay at other stages stops it, too.
 */
final class StagePauses {

    private final Dossier dossier;

    StagePauses(Dossier dossier) {
        this.dossier = dossier;
    }

    /** @param kinds null for all of them */
    List<Pause> of(StageSpell spell, Set<Stage.PauseKind> kinds) {
        List<Pause> counting = new ArrayList<>(spell.away());
        dossier.pauses().stream().filter(pause -> counts(pause, kinds)).forEach(counting::add);
        return counting;
    }

    private boolean counts(Pause pause, Set<Stage.PauseKind> kinds) {
        return kinds == null
                || dossier.history().stream()
                        .filter(Step::effective)
                        .filter(step -> step.time().equals(pause.from()))
                        .anyMatch(step -> asks(step, kinds));
    }

    private static boolean asks(Step step, Set<Stage.PauseKind> kinds) {
        FactType type = step.said().type();
        boolean ordered = step.data().path("pausesClock").asBoolean();
        return type == FactType.SUPPLEMENT_REQUESTED && (ordered || kinds.contains(Stage.PauseKind.SUPPLEMENT))
                || type == FactType.PAYMENT_REQUESTED && (ordered || kinds.contains(Stage.PauseKind.FINANCIAL));
    }
}

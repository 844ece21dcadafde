package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.event.Fact;

/**
 * The stages of a dossier whose procedure the catalogue does not know: those of which a sender said when they are due.
 * One ends when the work goes to another stage, or without a word of stages to another unit, or when the dossier ends.
 */
final class SaidStages {

    private static final int NO_PLACE = -1;

    private final Instant startedAt;
    private final List<StageSpell> spells = new ArrayList<>();
    private StageSpell current;

    private SaidStages(Instant startedAt) {
        this.startedAt = startedAt;
    }

    /** In the order in which they began. */
    static List<StageSpell> spells(Instant startedAt, List<Step> history) {
        SaidStages stages = new SaidStages(startedAt);
        history.stream().filter(Step::effective).forEach(stages::tell);
        return stages.spells;
    }

    private void tell(Step step) {
        Instant at = step.time().isBefore(startedAt) ? startedAt : step.time();
        switch (step.said().type()) {
            case PROGRESSED -> progressed(at, (Fact.Progressed) step.fact());
            case TRANSFERRED -> transferred(at, (Fact.Transferred) step.fact());
            case WITHDRAWN, STOPPED, COMPLETED, RETURNED -> end(at);
            case REOPENED -> {
                if (current != null) {
                    current.reopen();
                }
            }
            default -> {}
        }
    }

    private void progressed(Instant at, Fact.Progressed said) {
        if (current != null && isElsewhere(said)) {
            end(at);
            current = null;
        }
        if (current == null && said.stageDueAt() != null) {
            current = new StageSpell(said.stage(), NO_PLACE, NO_PLACE, at, said.toUnit());
            spells.add(current);
        }
        if (current != null) {
            current.hold(at, said.toUnit());
            current.dueAsSaid(said.stageDueAt());
        }
    }

    private boolean isElsewhere(Fact.Progressed said) {
        return said.stage() == null
                ? said.toUnit() != null && !current.heldBy(said.toUnit())
                : !said.stage().equals(current.role());
    }

    private void transferred(Instant at, Fact.Transferred said) {
        if (current != null && current.heldBy(said.fromUnit())) {
            current.hold(at, said.toUnit());
        }
    }

    private void end(Instant at) {
        if (current != null && current.open()) {
            current.end(at);
        }
    }
}

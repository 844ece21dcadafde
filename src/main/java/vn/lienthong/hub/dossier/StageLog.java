package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.procedure.Procedure;

/**
 * How one dossier went from stage to stage of its procedure, as told by its history. The first stage begins with the
 * clock. A step leads to the stage that it names, by role or number; else, if it leads to another unit, to the next stage
 * whose role that unit has; else the stage stays and only its holder changes. Nothing else is concluded.
 *
 * <p>Stages run beside each other as the catalogue says: one that is handed its part leaves the stage that it runs beside
 * open; a hand-over between open ones ends the sender's; a later stage ends all. A stage to which the work comes back
 * goes on, without the time between. Stages of one agency in a row are one as long as nobody numbers them: what goes on
 * inside an agency is not seen from outside, so it must not be called late, nor skipped.
 */
final class StageLog {

    private final StageRow row;
    private final Instant startedAt;
    private final List<StageSpell> spells = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Integer> skipped = new HashSet<>();
    private final List<StageSpell> endedByFinish = new ArrayList<>();
    private StageRow.Parts parts;

    private StageLog(Procedure procedure, Instant startedAt, Places places) {
        this.row = new StageRow(procedure.stages(), places);
        this.startedAt = startedAt;
    }

    /** Marks for stages that were passed over; costs nothing for most dossiers. */
    static List<Mark> marks(Procedure procedure, Milestones times, List<Step> history, Places places) {
        boolean several = procedure != null && procedure.stages().size() > 1 && times.startedAt() != null;
        boolean stepped = several
                && history.stream()
                        .anyMatch(step -> step.effective() && step.said().type() == FactType.PROGRESSED);
        return stepped ? told(procedure, times.startedAt(), history, places).marks : List.of();
    }

    /** In the order in which they began. */
    static List<StageSpell> spells(Procedure procedure, Instant startedAt, List<Step> history, Places places) {
        return told(procedure, startedAt, history, places).spells;
    }

    private static StageLog told(Procedure procedure, Instant startedAt, List<Step> history, Places places) {
        StageLog log = new StageLog(procedure, startedAt, places);
        history.stream().filter(Step::effective).forEach(log::tell);
        return log;
    }

    private void tell(Step step) {
        switch (step.said().type()) {
            case RECEIVED -> begin(step);
            case PROGRESSED -> progressed(step, fact(step, Fact.Progressed.class));
            case TRANSFERRED -> transferred(step, fact(step, Fact.Transferred.class));
            case WITHDRAWN, STOPPED -> finish(step);
            case COMPLETED, RETURNED -> {
                if (spells.size() > 1 && open().findAny().isPresent()) {
                    markSkipped(step, stage -> true);
                }
                finish(step);
            }
            case REOPENED -> endedByFinish.forEach(StageSpell::reopen);
            default -> {}
        }
    }

    private void begin(Step step) {
        Fact.Received said = fact(step, Fact.Received.class);
        String competent = said.competentUnit() == null ? said.receivingUnit() : said.competentUnit();
        parts = new StageRow.Parts(said.receivingUnit(), competent);
        String holder = row.holder(0, parts);
        spells.add(spell(0, row.sameAgencyUpTo(0), startedAt, holder == null ? competent : holder));
    }

    private void progressed(Step step, Fact.Progressed said) {
        OptionalInt number = row.numbered(said.stage());
        if (number.isPresent()) {
            open().forEach(StageSpell::narrow);
        }
        OptionalInt target = number.isPresent() ? number : named(said.stage());
        if (target.isEmpty() && said.toUnit() != null && open().noneMatch(spell -> spell.heldBy(said.toUnit()))) {
            target = meant(said.toUnit());
        }
        StageSpell spell =
                target.isPresent() ? reach(target.getAsInt(), number.isPresent(), step, said) : stay(said, at(step));
        spell.hold(at(step), said.toUnit());
        spell.dueAsSaid(said.stageDueAt());
    }

    /** Of several stages of the role: an open one, else the next, else the nearest before. */
    private OptionalInt named(String role) {
        OptionalInt open = row.of(role).filter(this::isOpen).findFirst();
        OptionalInt next =
                open.isPresent() ? open : row.of(role).filter(this::isAhead).findFirst();
        return next.isPresent() ? next : row.of(role).max();
    }

    /** The open stage, else the next one, that is this unit's: by its exact part first, then by the place it serves. */
    private OptionalInt meant(String unit) {
        OptionalInt exactly = openOrNext(stage -> row.meansExactly(stage, unit, parts));
        return exactly.isPresent() ? exactly : openOrNext(stage -> row.meansByPlace(stage, unit));
    }

    private OptionalInt openOrNext(IntPredicate means) {
        OptionalInt open = stages().filter(this::isOpen).filter(means).findFirst();
        return open.isPresent()
                ? open
                : stages().filter(this::isAhead).filter(means).findFirst();
    }

    /** @return the spell of the stage, open */
    private StageSpell reach(int target, boolean numbered, Step step, Fact.Progressed said) {
        StageSpell there = covering(target);
        if (there != null && there.open()) {
            endSenders(said, at(step), there, null);
            return there;
        }
        List<StageSpell> beside =
                open().filter(spell -> runsBeside(spell, target)).toList();
        if (beside.isEmpty()) {
            open().toList().forEach(spell -> spell.end(at(step)));
        } else {
            endSenders(said, at(step), there, there == null ? row.stage(target).parallelWith() : null);
        }
        markSkipped(step, stage -> row.group(stage) < row.group(target) && covering(stage) == null);
        if (there == null) {
            boolean alone = numbered || spells.stream().anyMatch(spell -> spell.first() == target + 1);
            there = spell(target, alone ? target : row.sameAgencyUpTo(target), at(step), holder(target, said));
            spells.add(there);
        } else {
            there.resume(at(step));
        }
        return there;
    }

    private String holder(int target, Fact.Progressed said) {
        return said.toUnit() == null ? row.holder(target, parts) : said.toUnit();
    }

    private StageSpell stay(Fact.Progressed said, Instant at) {
        StageSpell there = open().filter(spell -> spell.heldBy(said.toUnit()))
                .findFirst()
                .or(() -> open().filter(spell -> spell.heldBy(said.fromUnit())).findFirst())
                .or(() -> open().reduce((before, after) -> after))
                .orElseThrow(() -> new IllegalStateException("a dossier in progress has an open stage"));
        if (there.heldBy(said.toUnit())) {
            endSenders(said, at, there, null);
        }
        return there;
    }

    /** @param besideRole the stage of this role has only given a part away; null if there is none */
    private void endSenders(Fact.Progressed said, Instant at, StageSpell there, String besideRole) {
        if (said.fromUnit() != null && !said.fromUnit().equals(said.toUnit())) {
            open().filter(spell -> spell != there && spell.heldBy(said.fromUnit()))
                    .filter(spell -> !spell.role().equals(besideRole))
                    .toList()
                    .forEach(spell -> spell.end(at));
        }
    }

    /** Moves what the unit held; no clock is touched. */
    private void transferred(Step step, Fact.Transferred said) {
        open().filter(spell -> spell.heldBy(said.fromUnit()) || spell.heldBy(parts.competent()))
                .forEach(spell -> spell.hold(at(step), said.toUnit()));
        parts = new StageRow.Parts(parts.receiving(), said.toUnit());
    }

    private void finish(Step step) {
        List<StageSpell> ending = open().toList();
        if (!ending.isEmpty()) {
            endedByFinish.clear();
            endedByFinish.addAll(ending);
            ending.forEach(spell -> spell.end(at(step)));
        }
    }

    private void markSkipped(Step step, IntPredicate passed) {
        stages().filter(passed)
                .filter(stage -> covering(stage) == null && skipped.add(stage))
                .forEach(stage ->
                        marks.add(new Mark(Mark.Code.SKIPPED_STAGE, step.said().ref(), row.label(stage))));
    }

    private StageSpell spell(int first, int last, Instant begunAt, String holder) {
        return new StageSpell(row.stage(first).role(), first, last, begunAt, holder);
    }

    /** No stage begins or ends before the clock. */
    private Instant at(Step step) {
        return step.time().isBefore(startedAt) ? startedAt : step.time();
    }

    private boolean runsBeside(StageSpell spell, int stage) {
        return row.group(spell.first()) <= row.group(stage) && row.group(stage) <= row.group(spell.last());
    }

    private boolean isOpen(int stage) {
        return open().anyMatch(spell -> spell.covers(stage));
    }

    private boolean isAhead(int stage) {
        return open().allMatch(spell -> spell.last() < stage);
    }

    private StageSpell covering(int stage) {
        return spells.stream().filter(spell -> spell.covers(stage)).findFirst().orElse(null);
    }

    private Stream<StageSpell> open() {
        return spells.stream().filter(StageSpell::open);
    }

    private IntStream stages() {
        return IntStream.range(0, row.size());
    }

    private static <T extends Fact> T fact(Step step, Class<T> as) {
        return as.cast(step.fact());
    }
}

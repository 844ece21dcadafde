package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lienthong.hub.deadline.Pause;

/** One stage, or several of one agency in a row, while a history is told: when it began and ended, who held it. */
final class StageSpell {

    /** @param unit null if nobody said who */
    private record Holding(Instant since, String unit) {}

    private final String role;
    private final Instant begunAt;
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Pause> away = new ArrayList<>();
    private int first;
    private int last;
    private Instant saidDueAt;
    private Instant endedAt;

    /**
     * @param first place in the procedure, from 0; -1 for a stage that only its sender knows
     * @param last place of the last stage that it stands for
     */
    StageSpell(String role, int first, int last, Instant begunAt, String holder) {
        this.role = role;
        this.first = first;
        this.last = last;
        this.begunAt = begunAt;
        holdings.add(new Holding(begunAt, holder));
    }

    boolean open() {
        return endedAt == null;
    }

    boolean covers(int stage) {
        return first <= stage && stage <= last;
    }

    /** Somebody told the stages of this agency apart: it stands for its first one only. */
    void narrow() {
        last = first;
    }

    void hold(Instant since, String unit) {
        if (unit != null && !unit.equals(holder())) {
            holdings.add(new Holding(since, unit));
        }
    }

    void dueAsSaid(Instant due) {
        saidDueAt = due == null ? saidDueAt : due;
    }

    void end(Instant at) {
        endedAt = at;
    }

    /** The work comes back; what lay between is not its own. */
    void resume(Instant at) {
        away.add(new Pause(endedAt, at));
        endedAt = null;
    }

    /** As if it had never ended. */
    void reopen() {
        endedAt = null;
    }

    boolean heldBy(String unit) {
        return unit != null && Objects.equals(unit, holder());
    }

    String holder() {
        return holdings.get(holdings.size() - 1).unit();
    }

    String firstHolder() {
        return holdings.get(0).unit();
    }

    /** Who held it up to a moment; null if nobody said who. */
    String holderBefore(Instant moment) {
        String holder = firstHolder();
        for (Holding holding : holdings) {
            holder = holding.since().isBefore(moment) ? holding.unit() : holder;
        }
        return holder;
    }

    String role() {
        return role;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    Instant saidDueAt() {
        return saidDueAt;
    }

    List<Pause> away() {
        return away;
    }
}

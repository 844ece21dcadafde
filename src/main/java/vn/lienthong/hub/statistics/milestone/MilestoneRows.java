package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Milestones;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.event.FactType;

/**
 * Turns a folded dossier into rows: one, as long as nothing but pauses and a finish follow its reception; for one that was
 * transferred, given another appointment, reopened, or whose clock started later, a further row from each such day on. Each
 * row is the fold of what had happened before the end of its days, so no report has to fold a past again.
 */
@Component
public class MilestoneRows {

    private static final Set<FactType> BEGINS_ANOTHER =
            Set.of(FactType.TRANSFERRED, FactType.RESCHEDULED, FactType.REOPENED);

    private final MilestoneRow row;

    MilestoneRows(MilestoneRow row) {
        this.row = row;
    }

    /** By what was known of units, procedures and calendars at a moment; goes with {@link Fold#asKnown}. */
    MilestoneRows asKnown(Instant moment) {
        return new MilestoneRows(row.asKnown(moment));
    }

    /**
     * @param fold by which the dossier was folded
     * @return in the order of their days; none for a dossier that does not count: not received, or gone into another
     */
    public List<Milestone> of(long dossierId, Dossier dossier, Fold fold) {
        if (dossier == null || dossier.milestones().receivedAt() == null) {
            return List.of();
        }
        List<LocalDate> begins = begins(dossier);
        if (begins.size() == 1) {
            return List.of(row.of(dossierId, new Days(begins.get(0), null), dossier));
        }
        List<StoredFact> facts = dossier.history().stream()
                .map(Step::said)
                .sorted(Comparator.comparing(StoredFact::id))
                .toList();
        List<Milestone> rows = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            LocalDate until = i + 1 < begins.size() ? begins.get(i + 1) : null;
            Dossier then = until == null ? dossier : fold.before(facts, Day.start(until));
            rows.add(row.of(dossierId, new Days(begins.get(i), until), then));
        }
        return rows;
    }

    private static List<LocalDate> begins(Dossier dossier) {
        Milestones times = dossier.milestones();
        LocalDate received = Day.of(times.receivedAt());
        TreeSet<LocalDate> begins = new TreeSet<>(Set.of(received));
        Stream.concat(
                        Stream.of(times.startedAt()),
                        dossier.history().stream()
                                .filter(step -> step.effective()
                                        && BEGINS_ANOTHER.contains(step.said().type()))
                                .map(Step::time))
                .map(Day::of)
                .filter(received::isBefore)
                .forEach(begins::add);
        return List.copyOf(begins);
    }
}

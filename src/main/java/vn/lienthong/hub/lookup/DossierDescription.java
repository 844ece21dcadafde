package vn.lienthong.hub.lookup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.DossierRow;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.Names;
import vn.lienthong.hub.dossier.PostDays;
import vn.lienthong.hub.dossier.PostPassage;
import vn.lienthong.hub.dossier.StageDeadlines;
import vn.lienthong.hub.dossier.Standing;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.lookup.DossierView.AliasView;
import vn.lienthong.hub.lookup.DossierView.MarkView;
import vn.lienthong.hub.lookup.DossierView.PauseView;
import vn.lienthong.hub.lookup.DossierView.PostView;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.unit.Units;

/** Tells everything of one dossier that may be told. */
@Component
class DossierDescription {

    private final DossierLookup lookup;
    private final DossierReader dossiers;
    private final StageDeadlines deadlines;
    private final Units units;
    private final PostDays postDays;
    private final Clock clock;

    DossierDescription(
            DossierLookup lookup,
            DossierReader dossiers,
            StageDeadlines deadlines,
            Units units,
            PostDays postDays,
            Clock clock) {
        this.lookup = lookup;
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.units = units;
        this.postDays = postDays;
        this.clock = clock;
    }

    /** All reads see one moment, so that a change or a merge meanwhile does not mix two. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Described describe(Caller caller, String code, String system) {
        DossierRow row = lookup.find(caller, code, system);
        return new Described(row.version(), view(row, dossiers.load(row.id()), dossiers.aliases(row.id())));
    }

    /** @param version of the row */
    record Described(long version, DossierView dossier) {}

    private DossierView view(DossierRow row, Dossier dossier, List<Alias> aliases) {
        Instant now = clock.instant();
        Standing standing = Standing.of(dossier);
        return new DossierView(
                row.uid(),
                row.code(),
                dossier.state(),
                dossier.procedureCode(),
                dossier.procedure() == null ? null : dossier.procedure().name(),
                dossier.fieldCode().orElse(null),
                dossier.channel(),
                dossier.milestones().registeredAt(),
                dossier.milestones().receivedAt(),
                dossier.milestones().startedAt(),
                dossier.milestones().startedBy(),
                dossier.appointment().dueAt(),
                dossier.appointment().originalDueAt(),
                deadlines.statutoryDueAt(dossier),
                standing.lateAfter(),
                dossier.milestones().finishedAt(),
                dossier.milestones().returnedAt(),
                dossier.receivingUnit(),
                now(dossier.receivingUnit(), dossier),
                dossier.competentUnit(),
                now(dossier.competentUnit(), dossier),
                dossier.assistedAt(),
                post(dossier),
                standing.verdict(),
                standing.policy(),
                standing.lateAfter() != null && standing.lateAfter().isBefore(now),
                dossier.paused(),
                standing.pauses().stream()
                        .map(pause -> new PauseView(pause.from(), pause.to()))
                        .toList(),
                deadlines.runs(dossier, now).stream().map(StageView::of).toList(),
                HistoryViews.reappointments(dossier),
                aliases.stream()
                        .map(alias -> new AliasView(alias.system(), alias.value()))
                        .sorted(Comparator.comparing(AliasView::system).thenComparing(AliasView::value))
                        .toList(),
                marks(row.code(), dossier),
                HistoryViews.entries(dossier));
    }

    /** What a unit is today; null if it is the same. */
    private String now(String unit, Dossier dossier) {
        if (unit == null) {
            return null;
        }
        String now = units.meant(unit, dossier.fieldCode().orElse(null), units.today())
                .unit();
        return now.equals(unit) ? null : now;
    }

    private PostView post(Dossier dossier) {
        PostPassage passage = PostPassage.of(dossier);
        if (passage.acceptedAt() == null && passage.handedOverAt() == null) {
            return null;
        }
        Optional<PostDays.Days> days = postDays.of(dossier.receivingUnit(), passage);
        return new PostView(
                passage.acceptedAt(),
                passage.handedOverAt(),
                days.map(PostDays.Days::calendar).orElse(null),
                days.map(PostDays.Days::working).orElse(null));
    }

    private static List<MarkView> marks(String code, Dossier dossier) {
        List<MarkView> marks = new ArrayList<>();
        if (!Names.isNational(code)) {
            marks.add(new MarkView(Mark.Code.LOCAL_CODE, null, null, null));
        }
        dossier.marks()
                .forEach(mark -> marks.add(
                        mark.fact() == null
                                ? new MarkView(mark.code(), null, null, mark.detail())
                                : new MarkView(
                                        mark.code(),
                                        mark.fact().source(),
                                        mark.fact().id(),
                                        mark.detail())));
        return marks;
    }
}

package vn.lienthong.hub.fire.checker;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.checker.fold.Folded;
import vn.lienthong.hub.fire.ledger.ClientLine;

/**
 * Rule 3, state: each dossier's row is what the fold of its history makes it, names that belong together are one dossier
 * and no others, and a receipt told the state after its fact.
 */
final class StateRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(3);
        Map<Long, Rows.Dossier> rows = run.tables().dossiers().stream()
                .collect(Collectors.toMap(Rows.Dossier::id, Function.identity(), (first, again) -> first));
        oneDossierEach(findings, replay);
        Map<Long, Course> folded = new HashMap<>();
        replay.steps()
                .values()
                .forEach(step -> folded.put(step.dossierId(), step.course().current()));
        folded.forEach((id, course) -> {
            Rows.Dossier row = rows.get(id);
            if (row == null || row.mergedInto() != null) {
                findings.add("dossier-missing", id, "its facts are there, but it is not, or was merged");
            } else {
                compare(findings, row, course.now());
            }
        });
        rows.values().stream()
                .filter(row -> row.mergedInto() == null && !folded.containsKey(row.id()))
                .forEach(row -> findings.add("dossier-of-nothing", row.id(), "%s has no facts", row.code()));
        receipts(findings, run, replay);
        return findings.all();
    }

    private static void oneDossierEach(Findings findings, Replay replay) {
        Map<Long, Course> courses = new HashMap<>();
        Map<Course, Long> ids = new HashMap<>();
        replay.steps().forEach((key, step) -> {
            Course course = step.course().current();
            Course other = courses.putIfAbsent(step.dossierId(), course);
            Long id = ids.putIfAbsent(course, step.dossierId());
            findings.require(
                    (other == null || other == course) && (id == null || id == step.dossierId()),
                    "names-mixed-up",
                    key,
                    "stands in dossier %d; by its names it does not belong to what else stands there",
                    step.dossierId());
        });
    }

    private static void compare(Findings findings, Rows.Dossier row, Folded folded) {
        differ(findings, row, "state", row.state(), folded.state().name());
        differ(findings, row, "receiving unit", row.receivingUnit(), folded.receivingUnit());
        differ(findings, row, "competent unit", row.competentUnit(), folded.competentUnit());
        differ(findings, row, "reception", Rows.instant(row.receivedAt()), folded.receivedAt());
        if (folded.receivedAt() != null) {
            differ(findings, row, "finish", Rows.instant(row.finishedAt()), folded.finishedAt());
            differ(findings, row, "pause", row.paused(), folded.paused());
            Instant due = folded.dueAt();
            if (due != null) {
                differ(findings, row, "due time", Rows.instant(row.dueAt()), due);
            }
        }
    }

    private static void differ(Findings findings, Rows.Dossier row, String what, Object has, Object must) {
        findings.require(
                Objects.equals(has, must),
                "state-is-not-the-fold",
                row.code(),
                "%s is %s, but must be %s",
                what,
                has,
                must);
    }

    /** An answer that was given before speaks of the state then, so all of them do. */
    private static void receipts(Findings findings, Run run, Replay replay) {
        run.client().forEach(line -> {
            if (line instanceof ClientLine.Answered answer
                    && answer.acknowledged()
                    && answer.state() != null
                    && replay.steps().containsKey(answer.key())) {
                String after = replay.steps().get(answer.key()).after().name();
                findings.require(
                        answer.state().equals(after),
                        "receipt-tells-another-state",
                        answer.key(),
                        "the receipt says %s, the fold after it %s",
                        answer.state(),
                        after);
            }
        });
    }
}

package vn.lienthong.hub.fire.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.Encounter;
import vn.lienthong.hub.fire.ledger.RunFolder;

/** Reads what a run has left and decides. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new AcceptedRule(),
            new ArrivalRule(),
            new DueRule(),
            new ReachedRule(),
            new OnceRule(),
            new OrderRule(),
            new TokenRule(),
            new RepeatRule(),
            new RetryAfterRule(),
            new StateRule(),
            new AnswerRule(),
            new RecomputationRule(),
            new FormRule(),
            new LanesRule(),
            new SameAnswerRule());

    private Checker() {}

    /** @throws java.io.UncheckedIOException if a file of the run is missing: then there is nothing to decide on */
    public static Verdict judge(RunFolder folder) {
        Run run = Run.read(folder);
        Replay replay = new Replay(run);
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> findings.addAll(rule.check(run, replay)));
        Map<Encounter, Integer> met = Encounters.count(run, replay);
        List<String> missed = Encounters.missed(met, run.stage().mustMeet());
        Verdict.Kind kind = !findings.isEmpty()
                ? Verdict.Kind.RED
                : missed.isEmpty() ? Verdict.Kind.GREEN : Verdict.Kind.INCONCLUSIVE;
        return new Verdict(kind, List.copyOf(findings), met, missed, size(run));
    }

    private static String size(Run run) {
        return "%d events sent, %d in the history of %d dossiers, %d deliveries, %d calls at %d partners"
                .formatted(
                        run.sent().size(),
                        run.tables().facts().size(),
                        run.tables().dossiers().size(),
                        run.tables().deliveries().size(),
                        run.partners().values().stream()
                                .mapToInt(partner -> partner.calls().size())
                                .sum(),
                        run.partners().size());
    }
}

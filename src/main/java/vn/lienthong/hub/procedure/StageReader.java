package vn.lienthong.hub.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.unit.CheckedJson;

/** Reads the stages of a procedure. */
final class StageReader {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private StageReader() {}

    static List<Stage> read(CheckedJson procedure) {
        if (!procedure.has("stages")) {
            procedure.fault("stages", "is missing");
            return List.of();
        }
        List<Stage> stages = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (CheckedJson json : procedure.objects("stages")) {
            Stage stage = stage(json);
            checkParallel(json, stage.parallelWith(), roles);
            roles.add(stage.role());
            stages.add(stage);
        }
        if (stages.isEmpty()) {
            procedure.fault("stages", "must hold at least one stage");
        }
        return List.copyOf(stages);
    }

    private static void checkParallel(CheckedJson json, String parallelWith, List<String> earlier) {
        int count = Collections.frequency(earlier, parallelWith);
        if (parallelWith != null && count == 0) {
            json.fault("parallelWith", "must be the role of an earlier stage");
        } else if (parallelWith != null && count > 1) {
            json.fault("parallelWith", "is the role of several earlier stages; give that stage a role of its own");
        }
    }

    private static Stage stage(CheckedJson json) {
        json.allowOnly("role", "term", "committed", "cutoff", "pausesFor", "parallelWith");
        Term term = TermReader.read(json.object("term"));
        Term committed = TermReader.read(json.optionalObject("committed"));
        if (term != null && committed != null && TermComparison.isLonger(committed, term)) {
            json.fault("committed/value", "must not be longer than the term");
        }
        String role = json.code("role");
        if (role != null && NUMBER.matcher(role).matches()) {
            json.fault("role", "must not be a number: senders name a stage by its role or its place in the row");
        }
        return new Stage(
                role,
                term,
                committed,
                json.oneOf("cutoff", Cutoff.class),
                pausesFor(json),
                json.optionalCode("parallelWith"));
    }

    private static Set<Stage.PauseKind> pausesFor(CheckedJson json) {
        return json.has("pausesFor")
                ? Set.copyOf(json.manyOf("pausesFor", Stage.PauseKind.class))
                : Set.of(Stage.PauseKind.SUPPLEMENT);
    }
}

package vn.lienthong.hub.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.unit.CheckedJson;

/** Reads the stages of a procedure. */
final class StageReader {

    private StageReader() {}

    static List<Stage> read(CheckedJson procedure) {
        if (!procedure.has("stages")) {
            procedure.fault("stages", "is missing");
            return List.of();
        }
        List<Stage> stages = new ArrayList<>();
        Set<String> roles = new HashSet<>();
        for (CheckedJson json : procedure.objects("stages")) {
            Stage stage = stage(json);
            if (stage.parallelWith() != null && !roles.contains(stage.parallelWith())) {
                json.fault("parallelWith", "must be the role of an earlier stage");
            }
            roles.add(stage.role());
            stages.add(stage);
        }
        if (stages.isEmpty()) {
            procedure.fault("stages", "must hold at least one stage");
        }
        return List.copyOf(stages);
    }

    private static Stage stage(CheckedJson json) {
        json.allowOnly("role", "term", "committed", "cutoff", "pausesFor", "parallelWith");
        Term term = TermReader.read(json.object("term"));
        Term committed = TermReader.read(json.optionalObject("committed"));
        if (term != null && committed != null && term.unit() == committed.unit() && committed.value() > term.value()) {
            json.fault("committed/value", "must not be longer than the term");
        }
        return new Stage(
                json.code("role"),
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

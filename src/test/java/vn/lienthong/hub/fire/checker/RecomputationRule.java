package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.lienthong.hub.fire.ledger.ExportFile;

/** Rule 3, the hub's own recomputation: it took every dossier, and found nothing that differs. */
final class RecomputationRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(3);
        List<JsonNode> answers = run.answers(ExportFile.RECOMPUTATION);
        findings.require(!answers.isEmpty(), "not-recomputed", "the statistics", "no recomputation was asked for");
        long dossiers = run.tables().dossiers().stream()
                .filter(dossier -> dossier.mergedInto() == null)
                .count();
        for (JsonNode answer : answers) {
            findings.require(
                    answer.path("endedAt").isTextual(), "recomputation-not-ended", answer.path("id"), "it has no end");
            findings.require(
                    answer.path("dossiers").asLong() >= dossiers,
                    "recomputation-not-whole",
                    answer.path("id"),
                    "%s dossiers of %d",
                    answer.path("dossiers"),
                    dossiers);
            for (String figure : List.of("differing", "counters", "sums")) {
                findings.require(
                        answer.path(figure).isNumber() && answer.path(figure).asLong() == 0,
                        "statistics-differ",
                        figure,
                        "%s, as %s",
                        answer.path(figure),
                        answer.path("examples"));
            }
        }
        return findings.all();
    }
}

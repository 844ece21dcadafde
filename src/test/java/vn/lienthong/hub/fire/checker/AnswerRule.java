package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.checker.fold.Folded;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.ExportFile;

/**
 * Rule 3, as it is shown: every dossier answers, with the state of the fold and its history in the order in which it
 * happened, each fact with the state after it.
 */
final class AnswerRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(3);
        Map<String, JsonNode> answers = new HashMap<>();
        run.answers(ExportFile.ANSWER)
                .forEach(answer -> answers.put(answer.path("id").asText(), answer));
        Map<Long, String> uids = new HashMap<>();
        run.tables().dossiers().forEach(row -> uids.put(row.id(), row.uid()));
        Map<Course, Long> dossiers = new HashMap<>();
        replay.steps().values().forEach(step -> dossiers.put(step.course().current(), step.dossierId()));
        dossiers.forEach((course, id) -> {
            JsonNode answer = answers.get(uids.get(id));
            if (answer == null) {
                findings.add("dossier-not-shown", id, "the API gave no answer for it");
            } else {
                compare(findings, answer, course.now());
            }
        });
        return findings.all();
    }

    private static void compare(Findings findings, JsonNode answer, Folded folded) {
        String code = answer.path("code").asText();
        findings.require(
                answer.path("state").asText().equals(folded.state().name()),
                "shown-state-is-not-the-fold",
                code,
                "shows %s, must be %s",
                answer.path("state").asText(),
                folded.state());
        JsonNode history = answer.path("history");
        findings.require(
                history.size() == folded.steps().size(),
                "shown-history-is-not-the-fold",
                code,
                "shows %d facts of %d",
                history.size(),
                folded.steps().size());
        for (int i = 0; i < Math.min(history.size(), folded.steps().size()); i++) {
            step(findings, code, history.get(i), folded.steps().get(i));
        }
    }

    private static void step(Findings findings, String code, JsonNode shown, Folded.Step step) {
        EventKey key =
                new EventKey(shown.path("source").asText(), shown.path("id").asText());
        boolean same = key.equals(step.key())
                && Rows.instant(shown.path("time").asText(null)).equals(step.time())
                && shown.path("state").asText().equals(step.state().name())
                && (!step.kind().moves() || shown.path("effective").asBoolean() == step.effective());
        findings.require(
                same,
                "shown-history-is-not-the-fold",
                code,
                "shows %s at %s as %s, must be %s at %s as %s",
                key,
                shown.path("time").asText(),
                shown.path("state").asText(),
                step.key(),
                step.time(),
                step.state());
    }
}

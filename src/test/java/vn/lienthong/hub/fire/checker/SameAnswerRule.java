package vn.lienthong.hub.fire.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.ClientLine;
import vn.lienthong.hub.fire.ledger.ClientLine.Answered;
import vn.lienthong.hub.fire.ledger.ClientLine.Sent;
import vn.lienthong.hub.fire.ledger.ContentDigest;
import vn.lienthong.hub.fire.ledger.EventKey;

/**
 * Rule 5: whoever sends the same event again gets the first receipt, marked as given before; new is said once at most;
 * and no other content under the key is ever acknowledged.
 */
final class SameAnswerRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(5);
        Map<EventKey, Map<Integer, Sent>> sends = new HashMap<>();
        Map<EventKey, List<Answered>> answers = new HashMap<>();
        for (ClientLine line : run.client()) {
            if (line instanceof Sent sent) {
                sends.computeIfAbsent(sent.key(), key -> new HashMap<>()).put(sent.attempt(), sent);
            } else if (line instanceof Answered answered) {
                answers.computeIfAbsent(answered.key(), key -> new ArrayList<>())
                        .add(answered);
            }
        }
        answers.forEach((key, heard) -> {
            String meant = run.sent().containsKey(key)
                    ? ContentDigest.of(run.sent().get(key).event())
                    : null;
            Map<Integer, Sent> asked = sends.getOrDefault(key, Map.of());
            List<Answered> same = new ArrayList<>();
            for (Answered answer : heard) {
                Sent sent = asked.get(answer.attempt());
                if (sent != null && meant != null && !sent.digest().equals(meant)) {
                    findings.require(
                            !answer.acknowledged(),
                            "conflict-acknowledged",
                            key,
                            "other content was answered %d",
                            answer.status());
                } else {
                    same.add(answer);
                }
            }
            compare(findings, key, same);
        });
        return findings.all();
    }

    private static void compare(Findings findings, EventKey key, List<Answered> heard) {
        Answered first = null;
        int news = 0;
        for (Answered answer : heard) {
            if (!answer.acknowledged()) {
                findings.require(
                        first == null || answer.status() >= 500 || answer.status() == 429 || answer.status() == 401,
                        "refused-after-acknowledged",
                        key,
                        "answered %d %s after a receipt",
                        answer.status(),
                        answer.code());
                continue;
            }
            findings.require(
                    answer.replayed() == (answer.status() == 200),
                    "replay-not-marked",
                    key,
                    "status %d, replayed %s",
                    answer.status(),
                    answer.replayed());
            news += answer.status() == 200 ? 0 : 1;
            findings.require(
                    first == null || says(first).equals(says(answer)),
                    "answers-differ",
                    key,
                    "first %s, then %s",
                    first == null ? "" : says(first),
                    says(answer));
            first = first == null ? answer : first;
        }
        findings.require(news <= 1, "new-twice", key, "%d times answered as new", news);
    }

    /** Everything of a receipt. */
    private static String says(Answered answer) {
        return "%s %s %s %s %s"
                .formatted(
                        answer.receipt(), answer.dossier(), answer.state(), answer.recordedAt(), answer.quarantine());
    }
}

package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.checker.fold.FactKind;
import vn.lienthong.hub.fire.ledger.ClientLine;
import vn.lienthong.hub.fire.ledger.ContentDigest;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.LedgerJson;
import vn.lienthong.hub.fire.ledger.SentEvent;

/**
 * Rule 1: every acknowledged event is in the journal and in the history, once, with the receipt that was given and the
 * content that was sent; nothing is there that nobody sent.
 */
final class AcceptedRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(1);
        Map<EventKey, List<Rows.Message>> journal =
                run.tables().messages().stream().collect(Collectors.groupingBy(Rows.Message::key));
        Map<EventKey, List<Rows.Fact>> history =
                run.tables().facts().stream().collect(Collectors.groupingBy(Rows.Fact::key));
        Set<EventKey> held =
                run.tables().quarantine().stream().map(Rows.Held::key).collect(Collectors.toSet());
        acknowledged(run).forEach((key, receipt) -> {
            List<Rows.Message> messages = journal.getOrDefault(key, List.of());
            findings.require(
                    !messages.isEmpty(), "acknowledged-lost", key, "receipt %s is not in the journal", receipt);
            messages.forEach(message -> findings.require(
                    receipt.equals(message.receipt()),
                    "receipt-differs",
                    key,
                    "acknowledged with receipt %s, the journal has %s",
                    receipt,
                    message.receipt()));
        });
        journal.forEach((key, messages) -> {
            findings.require(messages.size() == 1, "journal-twice", key, "%d times in the journal", messages.size());
            if (!run.sent().containsKey(key)) {
                findings.add("never-sent", key, "in the journal, but nobody sent it");
            } else {
                messages.forEach(
                        message -> content(findings, message, run.sent().get(key)));
            }
            int facts = history.getOrDefault(key, List.of()).size();
            int wanted = held.contains(key) ? 0 : 1;
            findings.require(
                    facts == wanted,
                    facts < wanted ? "not-applied" : "history-twice",
                    key,
                    "%d times in the history",
                    facts);
        });
        history.forEach((key, facts) -> {
            findings.require(journal.containsKey(key), "never-accepted", key, "in the history, but not in the journal");
            if (run.sent().containsKey(key)) {
                facts.forEach(fact -> said(findings, fact, run.sent().get(key)));
            }
        });
        return findings.all();
    }

    private static Map<EventKey, String> acknowledged(Run run) {
        Map<EventKey, String> receipts = new HashMap<>();
        run.client().forEach(line -> {
            if (line instanceof ClientLine.Answered answer && answer.acknowledged()) {
                receipts.putIfAbsent(answer.key(), answer.receipt());
            }
        });
        return receipts;
    }

    private static void content(Findings findings, Rows.Message message, SentEvent sent) {
        String digest = ContentDigest.of(sent.event());
        findings.require(
                digest.equals(message.digest()),
                "digest-differs",
                message.key(),
                "sent %s, kept %s",
                digest,
                message.digest());
        if (message.raw() != null) {
            findings.require(
                    digest.equals(digest(message.raw())),
                    "content-differs",
                    message.key(),
                    "the journal's text says something else than what was sent");
        }
    }

    private static String digest(String raw) {
        try {
            return ContentDigest.of(LedgerJson.mapper().readTree(raw));
        } catch (JsonProcessingException e) {
            return "no JSON";
        }
    }

    private static void said(Findings findings, Rows.Fact fact, SentEvent sent) {
        ObjectNode event = sent.event();
        findings.require(
                FactKind.of(event.get("type").textValue()) == FactKind.of(fact.type())
                        && Rows.instant(event.get("time").textValue()).equals(Rows.instant(fact.happenedAt())),
                "fact-differs",
                fact.key(),
                "the history has another kind or time than was sent");
        JsonNode data = event.path("data").isObject() ? event.get("data") : event.objectNode();
        findings.require(
                ContentDigest.of(data).equals(ContentDigest.of(whole(fact.data(), fact.detail()))),
                "data-differs",
                fact.key(),
                "the history has other data than was sent");
    }

    /** Data are kept in two parts, those that a correction replaces too. */
    private static ObjectNode whole(ObjectNode data, ObjectNode detail) {
        ObjectNode whole = data.deepCopy();
        if (detail != null) {
            detail.properties().forEach(member -> {
                boolean parted = member.getValue().isObject()
                        && whole.path(member.getKey()).isObject();
                whole.set(
                        member.getKey(),
                        parted
                                ? whole((ObjectNode) whole.get(member.getKey()), (ObjectNode) member.getValue())
                                : member.getValue());
            });
        }
        return whole;
    }
}

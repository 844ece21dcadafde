package vn.lienthong.hub.fire.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import vn.lienthong.hub.fire.ledger.ClientLine;
import vn.lienthong.hub.fire.ledger.ContentDigest;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.SentEvent;

/** Sends and repeats until there is an answer that will not change; keeps the ledger. For many threads. */
final class Sender {

    private static final String PATH = "/api/v1/events";
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final List<Integer> nodes;
    private final String token;
    private final LedgerWriter ledger;
    private final Map<EventKey, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final AtomicInteger batches = new AtomicInteger();

    /** @param token good on every node */
    Sender(List<Integer> nodes, String token, LedgerWriter ledger) {
        this.nodes = nodes;
        this.token = token;
        this.ledger = ledger;
    }

    /**
     * @param random decides which nodes are asked
     * @param first when to hang up the first time; what is repeated is always waited for
     */
    void send(Parcel parcel, RandomGenerator random, HubCall.HangUp first) {
        Parcel rest = parcel;
        HubCall.HangUp hangUp = first;
        while (!rest.events().isEmpty()) {
            int node = nodes.get(random.nextInt(nodes.size()));
            List<ObjectNode> again = attempt(rest, node, hangUp);
            if (hangUp == HubCall.HangUp.NEVER && !again.isEmpty()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            hangUp = HubCall.HangUp.NEVER;
            rest = rest.only(again);
        }
    }

    /** @return what must be sent again */
    private List<ObjectNode> attempt(Parcel parcel, int node, HubCall.HangUp hangUp) {
        Integer batch = parcel.isBatch() ? batches.incrementAndGet() : null;
        List<ClientLine.Sent> sent = parcel.events().stream()
                .map(event -> announced(event, node, batch))
                .toList();
        ledger.addAll(sent);
        try {
            HubAnswer answer = HubCall.post(
                    node,
                    PATH,
                    Map.of("Authorization", "Bearer " + token, "Content-Type", parcel.type()),
                    parcel.body(),
                    hangUp);
            List<ClientLine.Answered> answered = read(sent, parcel, answer);
            ledger.addAll(answered);
            List<ObjectNode> again = new ArrayList<>();
            for (int i = 0; i < sent.size(); i++) {
                if (isPassing(answered.get(i).status())) {
                    again.add(parcel.events().get(i));
                }
            }
            return again;
        } catch (CutOff cut) {
            long now = System.currentTimeMillis();
            ledger.addAll(sent.stream()
                    .map(each -> new ClientLine.Cut(now, each.key(), each.attempt(), node, cut.how()))
                    .toList());
            return parcel.events();
        }
    }

    private ClientLine.Sent announced(ObjectNode event, int node, Integer batch) {
        SentEvent known = SentEvent.of(event);
        int attempt = attempts.computeIfAbsent(known.key(), key -> new AtomicInteger())
                .incrementAndGet();
        return new ClientLine.Sent(
                System.currentTimeMillis(),
                known.key(),
                attempt,
                known.subject(),
                ContentDigest.of(event),
                node,
                batch);
    }

    private static List<ClientLine.Answered> read(List<ClientLine.Sent> sent, Parcel parcel, HubAnswer answer)
            throws CutOff {
        if (!parcel.isBatch() || answer.status() != 200) {
            boolean replayed = answer.headers().containsKey("Idempotent-Replayed");
            return sent.stream()
                    .map(each -> answered(each, answer.status(), replayed, answer.json(), answer.json()))
                    .toList();
        }
        List<JsonNode> lines = answer.lines();
        if (lines.size() != sent.size()) {
            throw new IllegalStateException(lines.size() + " results for " + sent.size() + " events");
        }
        List<ClientLine.Answered> answered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            answered.add(answered(
                    sent.get(i),
                    line.path("status").asInt(),
                    line.path("replayed").asBoolean(),
                    line.path("receipt"),
                    line.path("problem")));
        }
        return answered;
    }

    private static ClientLine.Answered answered(
            ClientLine.Sent sent, int status, boolean replayed, JsonNode receipt, JsonNode problem) {
        boolean good = status < 300;
        return new ClientLine.Answered(
                System.currentTimeMillis(),
                sent.key(),
                sent.attempt(),
                sent.node(),
                status,
                good ? text(receipt.path("receipt")) : null,
                good ? text(receipt.path("dossier")) : null,
                good ? text(receipt.path("state")) : null,
                good ? text(receipt.path("recordedAt")) : null,
                replayed,
                good ? text(receipt.path("quarantine").path("reason")) : null,
                good ? null : text(problem.path("code")));
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    /** Whether the same may be answered otherwise later. */
    private static boolean isPassing(int status) {
        return status == 429 || status >= 500;
    }
}

package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.hub.fire.ledger.ClientLine;
import vn.lienthong.hub.fire.ledger.ContentDigest;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.LedgerJson;
import vn.lienthong.hub.fire.ledger.MetricsLine;
import vn.lienthong.hub.fire.ledger.NemesisLine;
import vn.lienthong.hub.fire.ledger.PartnerLine;
import vn.lienthong.hub.fire.ledger.SentEvent;

/** Writes down what everybody would have written; knows nothing of what is right. Its clock goes on with every line. */
final class Scribe {

    static final String STALE = "hub_deliveries_total{outcome=\"stale\",partner=\"province\"}";

    private static final String SOURCE = "/fire/client";
    private static final Instant DAY = Instant.parse("2026-03-02T01:00:00Z");

    private final SmallRun run = new SmallRun();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, Long> factIds = new HashMap<>();
    private final Map<String, Long> dossiers = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> deliveries = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private long at = 1_800_000_000_000L;
    private long facts;
    private long calls;

    SmallRun run() {
        return run;
    }

    long now() {
        return at;
    }

    void pass(long millis) {
        at += millis;
    }

    private long tick() {
        return at += 10;
    }

    /** Sent once, taken at once. */
    void say(long dossier, String subject, String id, String fact, int minute, String data, String state) {
        send(subject, id, fact, minute, data);
        taken(dossier, subject, id, fact, minute, state, 201);
    }

    /** Sent again, and taken now or before. */
    void said(long dossier, String subject, String id, String fact, int minute, String data, String state, int status) {
        send(subject, id, fact, minute, data);
        taken(dossier, subject, id, fact, minute, state, status);
    }

    /** Sent, but the client hung up. */
    void cut(String subject, String id, String fact, int minute, String data) {
        send(subject, id, fact, minute, data);
        run.add(SmallRun.CLIENT, new ClientLine.Cut(tick(), key(id), attempts.get(id), 1, "by-client"));
    }

    /** Other content under a key that is known, and refused. */
    void conflict(String id) {
        int attempt = attempts.merge(id, 1, Integer::sum);
        run.add(SmallRun.CLIENT, new ClientLine.Sent(tick(), key(id), attempt, codes.get(id), "00", 1, null));
        run.add(
                SmallRun.CLIENT,
                new ClientLine.Answered(
                        tick(), key(id), attempt, 1, 409, null, null, null, null, false, null, "event-conflict"));
    }

    private void send(String subject, String id, String fact, int minute, String data) {
        ObjectNode event = LedgerJson.mapper()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", SOURCE)
                .put("type", "vn.lienthong.dossier." + fact + ".v1")
                .put("subject", subject)
                .put("time", minute(minute))
                .put("datacontenttype", "application/json");
        event.set("data", json(data));
        codes.put(id, subject);
        int attempt = attempts.merge(id, 1, Integer::sum);
        if (attempt == 1) {
            run.add(SmallRun.SENT, SentEvent.of(event));
        }
        run.add(
                SmallRun.CLIENT,
                new ClientLine.Sent(tick(), key(id), attempt, subject, ContentDigest.of(event), 1, null));
    }

    private void taken(long dossier, String subject, String id, String fact, int minute, String state, int status) {
        ObjectNode event = (ObjectNode) run.lines(SmallRun.SENT).stream()
                .filter(line -> line.at("/event/id").asText().equals(id))
                .findFirst()
                .orElseThrow()
                .get("event");
        String receipt = UUID.nameUUIDFromBytes(id.getBytes()).toString();
        run.add(
                SmallRun.CLIENT,
                new ClientLine.Answered(
                        tick(),
                        key(id),
                        attempts.get(id),
                        1,
                        status,
                        receipt,
                        subject,
                        state,
                        minute(minute),
                        status == 200,
                        null,
                        null));
        run.add(SmallRun.MESSAGE, "{}")
                .put("source", SOURCE)
                .put("event_id", id)
                .put("digest", ContentDigest.of(event))
                .put("receipt", receipt)
                .put("dossier", subject)
                .put("state", state)
                .put("raw", event.toString());
        ObjectNode row = run.add(SmallRun.FACT, "{}")
                .put("id", ++facts)
                .put("dossier_id", dossier)
                .put("source", SOURCE)
                .put("event_id", id)
                .put("type", fact)
                .put("happened_at", minute(minute))
                .put("by_operator", true)
                .put("backfill", false);
        ObjectNode kept = event.get("data").deepCopy();
        ObjectNode detail = LedgerJson.mapper().createObjectNode();
        if (kept.has("applicant")) {
            detail.set("applicant", kept.remove("applicant"));
        }
        row.set("data", kept);
        row.set("detail", detail);
        factIds.put(id, facts);
        dossiers.put(id, dossier);
    }

    /** Planned, called once, taken. */
    void tell(String partner, String id, String state) {
        plan(partner, id, "DELIVERED");
        call(partner, id, state, 1, PartnerLine.Did.ACTED, PartnerLine.Answer.OK, null);
    }

    /** The row of a delivery. */
    void plan(String partner, String id, String state) {
        long dossier = dossiers.get(id);
        String delivery = UUID.nameUUIDFromBytes((partner + id).getBytes()).toString();
        deliveries.put(partner + id, delivery);
        long sequence = run.lines(SmallRun.DELIVERY).stream()
                        .filter(line -> line.get("dossier_id").asLong() == dossier)
                        .count()
                + 1;
        sequences.put(delivery, sequence);
        run.add(SmallRun.DELIVERY, "{}")
                .put("id", delivery)
                .put("partner", partner.substring("partner-".length()))
                .put("dossier_id", dossier)
                .put("sequence", sequence)
                .put("fact_id", factIds.get(id))
                .put("fact", "any")
                .put("state", state)
                .put("attempts", state.equals("WAITING") ? 0 : 1)
                .put("last_attempt_at", state.equals("WAITING") ? null : minute(1))
                .put("answer", state.equals("PARKED") ? "status 422" : null);
    }

    void call(
            String partner,
            String id,
            String state,
            int node,
            PartnerLine.Did did,
            PartnerLine.Answer how,
            Long retryAfterMillis) {
        called(partner, id, state, node, did);
        run.add(partner, new PartnerLine.Replied(tick(), calls, how, retryAfterMillis));
    }

    /** The hub that calls is killed before the answer that the partner gives. */
    void dying(String partner, String id, String state, int node) {
        called(partner, id, state, node, PartnerLine.Did.ACTED);
        act(NemesisLine.Act.KILL_HUB, node, null, null);
        run.add(partner, new PartnerLine.Replied(tick(), calls, PartnerLine.Answer.OK, null));
        run.add(SmallRun.NEMESIS, new NemesisLine(at + 5000, NemesisLine.Act.READY_HUB, node, null, 5000L, null));
    }

    private void called(String partner, String id, String state, int node, PartnerLine.Did did) {
        String delivery = deliveries.get(partner + id);
        run.add(
                partner,
                new PartnerLine.Called(
                        tick(),
                        ++calls,
                        delivery,
                        sequences.get(delivery),
                        1000 + calls,
                        codes.get(id),
                        null,
                        partner.equals(SmallRun.DESK) ? key(id) : null,
                        state,
                        node,
                        did));
    }

    void act(NemesisLine.Act what, Integer node, String partner, Long took) {
        run.add(SmallRun.NEMESIS, new NemesisLine(tick(), what, node, partner, took, null));
    }

    void metrics(MetricsLine line) {
        run.add(SmallRun.METRICS, line);
    }

    ObjectNode dossier(
            long id, String code, String state, String receiving, String competent, String finished, boolean paused) {
        return run.add(SmallRun.DOSSIER, "{}")
                .put("id", id)
                .put("uid", uid(id))
                .put("code", code)
                .put("state", state)
                .put("receiving_unit", receiving)
                .put("competent_unit", competent)
                .put("received_at", receiving == null ? null : minute(0))
                .put("due_at", receiving == null ? null : "2026-03-07T10:00:00+00:00")
                .put("finished_at", finished)
                .put("paused", paused);
    }

    /** @param steps event, minute and state after it, in the order in which they happened */
    void history(long id, String code, String state, String... steps) {
        ObjectNode answer = run.add(SmallRun.ANSWER, "{}")
                .put("id", uid(id))
                .put("code", code)
                .put("state", state);
        ArrayNode history = answer.putArray("history");
        for (String step : steps) {
            String[] parts = step.split(" ");
            history.addObject()
                    .put("source", SOURCE)
                    .put("id", parts[0])
                    .put("time", minute(Integer.parseInt(parts[1])))
                    .put("state", parts[2])
                    .put("effective", !parts[0].equals("c2") && !parts[0].equals("u1"));
        }
    }

    private static String uid(long id) {
        return new UUID(0, id).toString();
    }

    private static EventKey key(String id) {
        return new EventKey(SOURCE, id);
    }

    private static String minute(int minute) {
        return DAY.plus(Duration.ofMinutes(minute)).toString();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) LedgerJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}

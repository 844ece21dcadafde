package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

/** Writes a history for tests: each line is said later than the one before, whenever it happened. */
final class History {

    private final List<StoredFact> facts = new ArrayList<>();
    private String source = "/partners/igate-1";
    private boolean operator;
    private boolean backfill;
    private Instant heardAt;

    History from(String otherSource) {
        source = otherSource;
        return this;
    }

    History byOperator() {
        operator = true;
        return this;
    }

    /** The next facts are heard of then. */
    History heard(String local) {
        heardAt = at(local);
        return this;
    }

    History backfilled() {
        backfill = true;
        return this;
    }

    /** @param local as {@code 2026-10-08T09:15}; the fact's id is its place in the history, counted from 1 */
    History said(String local, FactType type, String data) {
        long id = facts.size() + 1L;
        FactParts parts = FactParts.of(json(data));
        facts.add(new StoredFact(
                id,
                new FactRef(source, Long.toString(id)),
                type,
                at(local),
                heardAt == null ? at("2026-11-01T00:00").plusSeconds(id) : heardAt,
                null,
                operator,
                backfill,
                parts.data(),
                parts.detail()));
        return this;
    }

    History received(String local) {
        return said(
                local,
                FactType.RECEIVED,
                "{'procedureCode':'1.013831','channel':'COUNTER','receivingUnit':'X77.01',"
                        + "'promisedAt':'2026-10-15T17:00:00+07:00'}");
    }

    List<StoredFact> facts() {
        return facts;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(VietnamTime.OFFSET);
    }

    private static ObjectNode json(String data) {
        try {
            return (ObjectNode) EventJson.mapper().readTree(data.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

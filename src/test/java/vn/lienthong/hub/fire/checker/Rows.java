package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.lienthong.hub.fire.ledger.EventKey;

/** The exported tables, as far as they are judged. Times stay text until they are compared. */
final class Rows {

    private Rows() {}

    static Instant instant(String text) {
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Fact(
            long id,
            long dossierId,
            String source,
            String eventId,
            String type,
            String happenedAt,
            boolean byOperator,
            boolean backfill,
            ObjectNode data,
            ObjectNode detail) {

        EventKey key() {
            return new EventKey(source, eventId);
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Message(
            String source,
            String eventId,
            String digest,
            String receipt,
            String dossier,
            String state,
            String quarantine,
            String raw) {

        EventKey key() {
            return new EventKey(source, eventId);
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Held(String source, String eventId, String reason) {

        EventKey key() {
            return new EventKey(source, eventId);
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Dossier(
            long id,
            String uid,
            String code,
            String state,
            String receivingUnit,
            String competentUnit,
            String receivedAt,
            String dueAt,
            String finishedAt,
            boolean paused,
            Long mergedInto) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Delivery(
            String id,
            String partner,
            long dossierId,
            long sequence,
            long factId,
            String fact,
            String state,
            int attempts,
            String firstAttemptAt,
            String lastAttemptAt,
            String answer) {

        LaneKey lane() {
            return new LaneKey(partner, dossierId);
        }

        boolean isPending() {
            return state.equals("WAITING") || state.equals("PARKED");
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Lane(String partner, long dossierId, int pending, String state, String dueAt) {

        LaneKey key() {
            return new LaneKey(partner, dossierId);
        }
    }

    record LaneKey(String partner, long dossierId) {

        @Override
        public String toString() {
            return partner + " " + dossierId;
        }
    }

    record Moment(String now) {}
}

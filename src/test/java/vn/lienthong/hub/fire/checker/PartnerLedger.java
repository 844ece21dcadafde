package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.ledger.PartnerLine;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;
import vn.lienthong.hub.fire.ledger.PartnerLine.Did;
import vn.lienthong.hub.fire.ledger.PartnerLine.Replied;

/** What one partner heard and did, looked up in the ways that rules need. */
final class PartnerLedger {

    private final List<Called> calls;
    private final Map<Long, Replied> replies = new HashMap<>();
    private final Map<String, List<Called>> byDelivery;

    PartnerLedger(List<PartnerLine> lines) {
        calls = lines.stream()
                .filter(Called.class::isInstance)
                .map(Called.class::cast)
                .toList();
        lines.stream()
                .filter(Replied.class::isInstance)
                .map(Replied.class::cast)
                .forEach(reply -> replies.put(reply.call(), reply));
        byDelivery = calls.stream().collect(Collectors.groupingBy(Called::delivery));
    }

    /** In the order of their arrival. */
    List<Called> calls() {
        return calls;
    }

    /** In the order in which they happened. */
    List<Called> effects() {
        return calls.stream().filter(call -> call.did() == Did.ACTED).toList();
    }

    /** The calls that bore this delivery's id, in the order of their arrival. */
    List<Called> of(String delivery) {
        return byDelivery.getOrDefault(delivery, List.of());
    }

    Map<String, List<Called>> byDelivery() {
        return byDelivery;
    }

    boolean actedOn(String delivery) {
        return of(delivery).stream().anyMatch(call -> call.did() == Did.ACTED);
    }

    /** Null if the partner never came to answer. */
    Replied reply(Called call) {
        return replies.get(call.call());
    }

    boolean wasAnswered(Called call, PartnerLine.Answer how) {
        return reply(call) != null && reply(call).how() == how;
    }
}

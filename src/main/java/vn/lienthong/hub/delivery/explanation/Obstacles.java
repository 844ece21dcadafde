package vn.lienthong.hub.delivery.explanation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lienthong.hub.delivery.DeliveryStep;

/** Finds what stands in a delivery's way, the nearest first. Pure. */
final class Obstacles {

    private Obstacles() {}

    /**
     * Of a delivery that is not over; never empty.
     *
     * @param lease how long a claimed lane belongs to a node
     */
    static List<Obstacle> of(UUID delivery, LaneState lane, PartnerSituation partner, Duration lease, Instant now) {
        List<Obstacle> ofHead = new ArrayList<>(ofLane(lane, lease, now));
        boolean called = ofHead.stream().anyMatch(each -> each.reason() == Reason.IN_FLIGHT);
        if (!called) {
            ofHead.addAll(ofPartner(partner));
        }
        if (ofHead.isEmpty()) {
            ofHead.add(due(lane));
        }
        if (delivery.equals(lane.head().id())) {
            return ofHead;
        }
        List<Obstacle> all = new ArrayList<>();
        all.add(behind(lane));
        ofHead.forEach(each -> all.add(each.of(lane.head().id())));
        return all;
    }

    private static Obstacle behind(LaneState lane) {
        String text = lane.before() == 1
                ? "Another fact of the same dossier goes to this partner first: "
                        + lane.head().fact() + "."
                : lane.before() + " facts of the same dossier go to this partner first, the first of them: "
                        + lane.head().fact() + ".";
        return Obstacle.of(Reason.BEHIND, text, null, null).of(lane.head().id());
    }

    private static List<Obstacle> ofLane(LaneState lane, Duration lease, Instant now) {
        if (lane.parked()) {
            return List.of(Obstacle.of(
                    Reason.PARKED,
                    "It was set aside, and what follows in its lane waits behind it." + last(lane),
                    lane.parkedAt(),
                    null));
        }
        if (!lane.dueAt().isAfter(now)) {
            return List.of();
        }
        if (lane.claimed()) {
            return List.of(Obstacle.of(
                    Reason.IN_FLIGHT,
                    "A node is calling the partner.",
                    lane.dueAt().minus(lease),
                    lane.dueAt()));
        }
        if (lane.head().last() == DeliveryStep.POSTPONED || lane.failures() == 0) {
            return List.of(Obstacle.of(
                    Reason.POSTPONED, "The partner is not to be called now." + last(lane), null, lane.dueAt()));
        }
        String attempts = lane.failures() == 1 ? "The last attempt" : "The last " + lane.failures() + " attempts";
        return List.of(Obstacle.of(
                Reason.BACKING_OFF, attempts + " did not succeed." + last(lane), lane.failedSince(), lane.dueAt()));
    }

    private static String last(LaneState lane) {
        return lane.head().answer() == null
                ? ""
                : " The last answer: " + lane.head().answer();
    }

    private static List<Obstacle> ofPartner(PartnerSituation partner) {
        List<Obstacle> found = new ArrayList<>();
        if (!partner.known()) {
            found.add(Obstacle.of(
                    Reason.PARTNER_UNKNOWN, "This node knows no partner " + partner.id() + ".", null, null));
        } else if (!partner.callable()) {
            found.add(Obstacle.of(
                    Reason.NO_CONNECTION, "The partner has no connection: it is never called.", null, null));
        }
        if (partner.pause() != null) {
            PartnerSituation.Paused pause = partner.pause();
            found.add(
                    Obstacle.of(Reason.PAUSED, "The partner is paused: " + pause.reason(), pause.since(), pause.until())
                            .by(pause.by()));
        }
        if (partner.breaker() != null) {
            PartnerSituation.OpenBreaker breaker = partner.breaker();
            found.add(Obstacle.of(
                    Reason.BREAKER_OPEN,
                    "The partner is left alone: " + breaker.failures()
                            + " calls in a row failed, whichever the dossier.",
                    breaker.openedAt(),
                    breaker.probeAt()));
        }
        return found;
    }

    private static Obstacle due(LaneState lane) {
        String text = lane.claimed()
                ? "The node that called the partner was not heard of again within its lease."
                : "Nothing stands in its way.";
        return Obstacle.of(Reason.DUE, text, lane.dueAt(), null);
    }
}

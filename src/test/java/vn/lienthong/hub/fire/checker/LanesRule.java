package vn.lienthong.hub.fire.checker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule 4: after healing there is no pending delivery without a lane that counts it, no lane without pending deliveries, no
 * lease that is over, nothing due that nobody takes; and what is parked has its attempts on record.
 */
final class LanesRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(4);
        Map<Rows.LaneKey, List<Rows.Delivery>> pending = run.tables().deliveries().stream()
                .filter(Rows.Delivery::isPending)
                .collect(Collectors.groupingBy(Rows.Delivery::lane));
        Map<Rows.LaneKey, Rows.Lane> lanes = new HashMap<>();
        run.tables().lanes().forEach(lane -> lanes.put(lane.key(), lane));
        Set<Long> merged = new HashSet<>();
        run.tables().dossiers().stream()
                .filter(dossier -> dossier.mergedInto() != null)
                .forEach(dossier -> merged.add(dossier.id()));
        pending.forEach((key, deliveries) -> {
            Rows.Lane lane = lanes.get(key);
            findings.require(lane != null, "delivery-without-lane", key, "%d wait in no lane", deliveries.size());
            findings.require(
                    lane == null || lane.pending() == deliveries.size(),
                    "lane-counts-wrong",
                    key,
                    "counts %d, there are %d",
                    lane == null ? 0 : lane.pending(),
                    deliveries.size());
            findings.require(!merged.contains(key.dossierId()), "lane-of-merged", key, "its dossier is no more");
            head(findings, key, lane, deliveries);
        });
        lanes.forEach((key, lane) -> {
            findings.require(pending.containsKey(key), "lane-without-delivery", key, "counts %d", lane.pending());
            boolean past = Rows.instant(lane.dueAt())
                    .isBefore(run.tables().now().minusMillis(run.stage().leaseMillis()));
            findings.require(
                    !lane.state().equals("CLAIMED")
                            || !Rows.instant(lane.dueAt()).isBefore(run.tables().now()),
                    "lease-in-the-past",
                    key,
                    "since %s",
                    lane.dueAt());
            findings.require(
                    !lane.state().equals("READY") || !past, "due-and-not-taken", key, "since %s", lane.dueAt());
        });
        return findings.all();
    }

    /** A parked lane is parked for its head's sake; a head may be parked in no other. */
    private static void head(Findings findings, Rows.LaneKey key, Rows.Lane lane, List<Rows.Delivery> deliveries) {
        Rows.Delivery head = deliveries.stream()
                .min(Comparator.comparing(Rows.Delivery::sequence))
                .orElseThrow();
        boolean parked = lane != null && lane.state().equals("PARKED");
        findings.require(
                parked == head.state().equals("PARKED"),
                "parked-lane-and-head-differ",
                key,
                "the lane is %s, its head %s",
                lane == null ? "not there" : lane.state(),
                head.state());
        deliveries.stream()
                .filter(delivery -> delivery.state().equals("PARKED"))
                .forEach(delivery -> findings.require(
                        delivery.attempts() > 0 && delivery.lastAttemptAt() != null && delivery.answer() != null,
                        "parked-without-record",
                        delivery.id(),
                        "%d attempts, the last at %s, answer %s",
                        delivery.attempts(),
                        delivery.lastAttemptAt(),
                        delivery.answer()));
    }
}

package vn.lienthong.hub.delivery.lane;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records what became of many claims in one short transaction: locks the lanes, checks the tokens, decides from the
 * locked rows. Waits for no lane.
 */
@Component
public class Results {

    private final LaneTable lanes;
    private final Settler settler;
    private final Effects effects;
    private final Breakers breakers;
    private final Clock clock;
    private final TransactionTemplate transaction;

    public Results(
            LaneTable lanes,
            Settler settler,
            Effects effects,
            Breakers breakers,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.lanes = lanes;
        this.settler = settler;
        this.effects = effects;
        this.breakers = breakers;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Recorded record(List<Attempt> attempts) {
        return transaction.execute(status -> recordLocked(attempts));
    }

    private Recorded recordLocked(List<Attempt> attempts) {
        Set<LaneKey> keys = keys(attempts);
        Map<LaneKey, LaneRow> locked = lanes.lockFree(keys);
        Set<LaneKey> existing = locked.size() == keys.size() ? Set.of() : lanes.existing(keys);
        Map<String, PartnerHealth> health = breakers.read(partners(keys));
        Instant now = clock.instant();
        List<Attempt> stale = new ArrayList<>();
        List<Attempt> busy = new ArrayList<>();
        List<Settlement> settled = new ArrayList<>();
        for (Attempt attempt : attempts) {
            LaneRow lane = locked.get(attempt.claim().lane());
            if (lane != null && lane.heldBy(attempt.claim())) {
                settled.add(settler.settle(lane, health(health, lane.key()), attempt, now));
            } else if (lane == null && existing.contains(attempt.claim().lane())) {
                busy.add(attempt);
            } else {
                stale.add(attempt);
            }
        }
        List<BreakerChange> changes = List.of();
        if (!settled.isEmpty()) {
            lanes.apply(settled);
            changes = effects.of(settled, health, now);
        }
        List<Attempt> counted = settled.stream().map(Settlement::attempt).toList();
        return new Recorded(counted, stale, busy, dueAgain(settled, now), changes);
    }

    private static PartnerHealth health(Map<String, PartnerHealth> known, LaneKey lane) {
        return known.getOrDefault(lane.partner(), PartnerHealth.good(lane.partner()));
    }

    private static Set<String> partners(Set<LaneKey> keys) {
        return keys.stream().map(LaneKey::partner).collect(Collectors.toSet());
    }

    private static Set<LaneKey> keys(List<Attempt> attempts) {
        return attempts.stream().map(attempt -> attempt.claim().lane()).collect(Collectors.toSet());
    }

    private static Set<String> dueAgain(List<Settlement> settled, Instant now) {
        return settled.stream()
                .map(Settlement::lane)
                .filter(lane -> lane.pending() > 0
                        && lane.state() == LaneRow.State.READY
                        && !lane.dueAt().isAfter(now))
                .map(lane -> lane.key().partner())
                .collect(Collectors.toSet());
    }
}

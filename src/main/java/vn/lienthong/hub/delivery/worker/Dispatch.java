package vn.lienthong.hub.delivery.worker;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryContent;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Claims;
import vn.lienthong.hub.delivery.lane.Result;

/** One round for one partner: claims as many lanes as calls may begin, reads what they carry, hands them to threads. */
@Component
class Dispatch {

    /** How much a round brought. */
    enum Yield {
        NOTHING,
        LITTLE,
        /** At least half of what the partner may have in flight: there is probably more. */
        MUCH
    }

    private final Claims claims;
    private final ContentReader contents;
    private final Slots slots;
    private final CallThreads threads;
    private final Recorder recorder;
    private final Clock clock;

    Dispatch(Claims claims, ContentReader contents, Slots slots, CallThreads threads, Recorder recorder, Clock clock) {
        this.claims = claims;
        this.contents = contents;
        this.slots = slots;
        this.threads = threads;
        this.recorder = recorder;
        this.clock = clock;
    }

    Yield round(String partner) {
        int free = slots.takeAll(partner);
        if (free == 0) {
            return Yield.NOTHING;
        }
        List<Claim> claimed = List.of();
        try {
            claimed = claims.claim(partner, free);
        } finally {
            slots.give(partner, free - claimed.size());
        }
        if (claimed.isEmpty()) {
            return Yield.NOTHING;
        }
        ContentReader.Contents carried = contents.read(claimed);
        claimed.forEach(claim -> send(claim, carried));
        return claimed.size() * 2 >= slots.quota(partner) ? Yield.MUCH : Yield.LITTLE;
    }

    private void send(Claim claim, ContentReader.Contents carried) {
        DeliveryContent.Content content = carried.read().get(claim.delivery());
        if (content != null) {
            threads.call(claim, content);
            return;
        }
        slots.give(claim.partner(), 1);
        Result result = carried.unreadable().contains(claim.delivery())
                ? new Result.NotSent("a fault of the hub: the content could not be read")
                : new Result.Skipped();
        recorder.add(new Attempt(claim, result, clock.instant()));
    }

    Set<String> partners() {
        return slots.partners();
    }
}

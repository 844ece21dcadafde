package vn.lienthong.hub.delivery.worker;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryContent;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Claimed;
import vn.lienthong.hub.delivery.lane.Claims;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.lane.Room;
import vn.lienthong.hub.delivery.meter.DeliveryMeters;

/** One round for one partner: claims as many lanes as calls may begin, reads what they carry, hands them to threads. */
@Component
class Dispatch {

    /** How much a round brought. */
    enum Yield {
        NOTHING,
        LITTLE,
        /** Another node was at it: to be asked again soon. */
        CONTENDED,
        /** At least half of what the partner may have in flight: there is probably more. */
        MUCH
    }

    private final Claims claims;
    private final ContentReader contents;
    private final Slots slots;
    private final CallThreads threads;
    private final Recorder recorder;
    private final DeliveryMeters meters;

    Dispatch(
            Claims claims,
            ContentReader contents,
            Slots slots,
            CallThreads threads,
            Recorder recorder,
            DeliveryMeters meters) {
        this.claims = claims;
        this.contents = contents;
        this.slots = slots;
        this.threads = threads;
        this.recorder = recorder;
        this.meters = meters;
    }

    Yield round(String partner) {
        Room room = slots.takeAll(partner);
        if (room.free() == 0) {
            return Yield.NOTHING;
        }
        Claimed brought = Claimed.NOTHING;
        try {
            brought = claims.claim(partner, room);
        } finally {
            slots.give(partner, room.free() - brought.claims().size());
        }
        List<Claim> claimed = brought.claims();
        if (claimed.isEmpty()) {
            return brought.contended() ? Yield.CONTENDED : Yield.NOTHING;
        }
        claimed.forEach(meters::claimed);
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
        recorder.add(claim, result);
    }

    Set<String> partners() {
        return slots.partners();
    }
}

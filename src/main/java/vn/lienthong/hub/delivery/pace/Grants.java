package vn.lienthong.hub.delivery.pace;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.partner.Partner;

/** Grants claims within a partner's quota and pace. All of it inside the claim's transaction and turn. */
@Component
public class Grants {

    private final Turns turns;
    private final Shares shares;
    private final Paces paces;
    private final DeliveryProperties properties;
    private final Clock clock;

    public Grants(Turns turns, Shares shares, Paces paces, DeliveryProperties properties, Clock clock) {
        this.turns = turns;
        this.shares = shares;
        this.paces = paces;
        this.properties = properties;
        this.clock = clock;
    }

    /** @return whether nobody else claims for it just now */
    public boolean takeTurn(String partner) {
        return turns.take(partner);
    }

    /**
     * @param quota calls that the partner may have running now
     * @param running those of this node
     * @param away what is known of it apart from its pace
     */
    public Grant ask(Partner partner, int quota, int running, Away away) {
        Instant now = clock.instant();
        Pace pace = paces.read(partner.id());
        Allowance allowance =
                Allowance.of(partner.connection(), pace, back(pace, away, now), properties.onReturn(), now);
        return new Grant(partner.id(), shares.read(partner.id()), allowance, running, quota);
    }

    private static Allowance.Return back(Pace pace, Away away, Instant now) {
        Instant then = now.minus(Pace.SILENCE);
        if (away.openSince() != null) {
            return away.openSince().isAfter(then) ? Allowance.Return.NO : Allowance.Return.PROBED;
        }
        return pace.silent(now) && away.waitedSince(then) ? Allowance.Return.YES : Allowance.Return.NO;
    }

    /** @param oldest when the oldest of the claimed deliveries was enqueued */
    public void taken(Grant grant, int claimed, Instant oldest) {
        shares.grow(grant.partner(), grant.share(), grant.running() + claimed);
        Pace after = grant.allowance().after(claimed, oldest);
        if (after != null) {
            paces.spend(grant.partner(), after);
        }
    }

    /** Nothing could be taken: what this node holds and does not use is given up, if the quota is too small for all. */
    public void unused(Grant grant) {
        if (grant.cramped()) {
            shares.shrink(grant.partner(), grant.share(), grant.running());
        }
    }

    /** Whether a partner was away. */
    public interface Away {

        /** Since when its breaker is open, or null. */
        Instant openSince();

        /** Whether something that was due has waited since then. */
        boolean waitedSince(Instant then);
    }
}

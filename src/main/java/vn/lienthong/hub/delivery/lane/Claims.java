package vn.lienthong.hub.delivery.lane;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.delivery.pace.Grant;
import vn.lienthong.hub.delivery.pace.Grants;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Leases as many due lanes of a partner as it may be told now, counted over all nodes. */
@Component
public class Claims {

    private final TransactionTemplate transaction;
    private final Partners partners;
    private final Breakers breakers;
    private final Grants grants;
    private final Leasing leasing;
    private final Clock clock;

    public Claims(
            PlatformTransactionManager transactions,
            Partners partners,
            Breakers breakers,
            Grants grants,
            Leasing leasing,
            Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.partners = partners;
        this.breakers = breakers;
        this.grants = grants;
        this.leasing = leasing;
        this.clock = clock;
    }

    /** Leases no more than this node has room for; one at most, as a probe, while the partner's breaker is open. */
    public Claimed claim(String partner, Room room) {
        Optional<Partner> called = partners.find(partner).filter(each -> each.connection() != null);
        if (called.isEmpty() || !leasing.isDue(partner)) {
            return Claimed.NOTHING;
        }
        return transaction.execute(
                status -> grants.takeTurn(partner) ? claimInTurn(called.get(), room) : Claimed.CONTENDED);
    }

    private Claimed claimInTurn(Partner partner, Room room) {
        PartnerHealth health = breakers.read(partner.id());
        BreakerRow breaker = health.breaker();
        if (health.mustWait(clock.instant())) {
            return Claimed.NOTHING;
        }
        Grant grant = grants.ask(
                partner,
                health.limit().of(partner.connection().inFlight()),
                room.running(),
                away(partner.id(), breaker));
        int atMost = Math.min(breaker.open() ? 1 : room.free(), grant.atMost());
        if (atMost == 0) {
            grants.unused(grant);
            return Claimed.NOTHING;
        }
        List<Claim> claims = leasing.lease(partner.id(), atMost, breaker.open());
        if (!claims.isEmpty()) {
            taken(grant, claims);
        }
        return new Claimed(claims, false);
    }

    private void taken(Grant grant, List<Claim> claims) {
        Claim first = claims.get(0);
        if (first.probe()) {
            breakers.takeProbe(first.partner(), first.leaseEnds());
        }
        Instant oldest =
                claims.stream().map(Claim::enqueuedAt).min(Instant::compareTo).orElseThrow();
        grants.taken(grant, claims.size(), oldest);
    }

    private Grants.Away away(String partner, BreakerRow breaker) {
        return new Grants.Away() {
            @Override
            public Instant openSince() {
                return breaker.openedAt();
            }

            @Override
            public boolean waitedSince(Instant then) {
                return leasing.wasDue(partner, then);
            }
        };
    }
}

package vn.lienthong.hub.delivery.worker;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.DeliveryContent;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.delivery.lane.Attempt;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.Result;
import vn.lienthong.hub.delivery.meter.DeliveryMeters;
import vn.lienthong.hub.partner.Partner;

/** Calls a partner with no transaction open, and learns the name that it gave the dossier. */
@Component
class PartnerCall {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerCall.class);

    private final PartnerGateway gateway;
    private final DeliveryContent content;
    private final TransactionTemplate transaction;
    private final DeliveryMeters meters;
    private final Clock clock;

    PartnerCall(
            PartnerGateway gateway,
            DeliveryContent content,
            PlatformTransactionManager transactions,
            DeliveryMeters meters,
            Clock clock) {
        this.gateway = gateway;
        this.content = content;
        this.transaction = new TransactionTemplate(transactions);
        this.meters = meters;
        this.clock = clock;
    }

    Attempt make(Claim claim, Partner partner, DeliveryContent.Content carried) {
        Instant startedAt = clock.instant();
        Delivery delivery = new Delivery(
                claim.delivery(), claim.sequence(), claim.token(), partner, carried.event(), carried.dossier());
        Outcome outcome;
        try {
            outcome = meters.timeCall(claim.partner(), () -> gateway.deliver(delivery));
            learn(claim, carried, outcome);
        } catch (RuntimeException e) {
            LOG.error(
                    "Delivery {} to {} failed by a fault of the hub: {}", claim.delivery(), partner.id(), Trace.of(e));
            outcome = new Outcome.Unreachable(
                    "a fault of the hub: " + e.getClass().getSimpleName());
        }
        return new Attempt(claim, new Result.Called(outcome), startedAt);
    }

    private void learn(Claim claim, DeliveryContent.Content carried, Outcome outcome) {
        if (outcome == null) {
            throw new IllegalStateException("the gateway answered no outcome");
        }
        if (outcome instanceof Outcome.Delivered delivered
                && delivered.reference() != null
                && !delivered.reference().equals(carried.dossier().alias(claim.partner()))) {
            transaction.executeWithoutResult(
                    status -> content.learnAlias(claim.dossierId(), claim.partner(), delivered.reference()));
        }
    }
}

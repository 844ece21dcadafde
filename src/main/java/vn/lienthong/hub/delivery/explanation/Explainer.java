package vn.lienthong.hub.delivery.explanation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.delivery.DeliveryProperties;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.DeliveryView;
import vn.lienthong.hub.delivery.DossierCodes;
import vn.lienthong.hub.delivery.operation.ListedDelivery;

/** Puts together what is known of one delivery, all of it as of one moment. */
@Component
class Explainer {

    private final SituationReader situations;
    private final DossierCodes codes;
    private final DeliveryProperties properties;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Explainer(
            SituationReader situations,
            DossierCodes codes,
            DeliveryProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.situations = situations;
        this.codes = codes;
        this.properties = properties;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Empty if there is no such delivery. */
    Optional<DeliveryExplanation> explain(UUID id) {
        return transaction.execute(status -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return situations.view(id, now).map(view -> explain(view, now));
        });
    }

    private DeliveryExplanation explain(DeliveryView view, Instant now) {
        SituationReader.Situation situation = situations.read(view.id(), now);
        List<Obstacle> why = situation.lane() == null
                ? List.of(end(view, situation.history()))
                : Obstacles.of(view.id(), situation.lane(), situation.partner(), properties.lease(), now);
        return new DeliveryExplanation(
                now,
                ListedDelivery.of(List.of(view), codes).get(0),
                why.get(0).reason(),
                why,
                situation.lane() == null ? null : DeliveryExplanation.LaneView.of(situation.lane()),
                situation.history());
    }

    private static Obstacle end(DeliveryView view, List<PastStep> history) {
        if (view.state() == DeliveryState.DELIVERED) {
            return Obstacle.of(Reason.DELIVERED, "The partner took it.", view.deliveredAt(), null);
        }
        PastStep last = history.isEmpty() ? null : history.get(history.size() - 1);
        if (last == null) {
            return Obstacle.of(Reason.SKIPPED, "There was nothing left to say.", null, null);
        }
        String text = last.by() == null ? "It was left out." : "An operator left it out: " + last.answer();
        return Obstacle.of(Reason.SKIPPED, text, last.at(), null).by(last.by());
    }
}

package vn.lienthong.hub.adapter.land.out;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/**
 * Whether a fact hands a dossier over: the first that makes a unit of this partner competent, or passes a stage to it. A
 * dossier that was turned down, withdrawn or stopped before it could be handed over is not.
 */
@Component("landHanding")
class Handing {

    private static final Set<DossierState> OVER =
            EnumSet.of(DossierState.REFUSED, DossierState.WITHDRAWN, DossierState.STOPPED);

    private final Partners partners;

    Handing(Partners partners) {
        this.partners = partners;
    }

    boolean isDue(Delivery delivery) {
        DossierSnapshot dossier = delivery.dossier();
        return !dossier.partnerWasTold() && !OVER.contains(dossier.state()) && leadsHere(delivery);
    }

    /** Whether a unit of this partner is competent now, whichever fact made it so. */
    boolean isCompetent(Delivery delivery) {
        return serves(delivery.partner(), competent(delivery.dossier()));
    }

    private boolean leadsHere(Delivery delivery) {
        Fact fact = delivery.event().fact();
        if (fact instanceof Fact.Progressed step) {
            return serves(delivery.partner(), step.toUnit());
        }
        if (fact instanceof Fact.Transferred transfer) {
            return serves(delivery.partner(), transfer.toUnit());
        }
        if (fact instanceof Fact.Corrected corrected) {
            return movesUnits(corrected.data()) && isCompetent(delivery);
        }
        return fact instanceof Fact.Intake && (isCompetent(delivery) || stageIsHere(delivery));
    }

    /** A stage that was passed here before the reception was known. */
    private boolean stageIsHere(Delivery delivery) {
        return delivery.dossier().stepsNotTold().stream().anyMatch(step -> serves(delivery.partner(), step.toUnit()));
    }

    private static boolean movesUnits(ObjectNode data) {
        return data != null && (data.has("competentUnit") || data.has("receivingUnit") || data.has("toUnit"));
    }

    private static String competent(DossierSnapshot dossier) {
        return dossier.competentUnit() == null ? dossier.receivingUnit() : dossier.competentUnit();
    }

    private boolean serves(Partner partner, String unit) {
        return unit != null
                && partners.serving(unit)
                        .filter(serving -> serving.id().equals(partner.id()))
                        .isPresent();
    }
}

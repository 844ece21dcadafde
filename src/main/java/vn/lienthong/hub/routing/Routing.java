package vn.lienthong.hub.routing;

import static vn.lienthong.hub.event.FactType.COMPLETED;
import static vn.lienthong.hub.event.FactType.CORRECTED;
import static vn.lienthong.hub.event.FactType.PAYMENT_REQUESTED;
import static vn.lienthong.hub.event.FactType.POST_ACCEPTED;
import static vn.lienthong.hub.event.FactType.POST_ATTEMPTED;
import static vn.lienthong.hub.event.FactType.POST_DELIVERED;
import static vn.lienthong.hub.event.FactType.POST_RETURNED;
import static vn.lienthong.hub.event.FactType.REFUSED;
import static vn.lienthong.hub.event.FactType.REOPENED;
import static vn.lienthong.hub.event.FactType.RESCHEDULED;
import static vn.lienthong.hub.event.FactType.RETURNED;
import static vn.lienthong.hub.event.FactType.STOPPED;
import static vn.lienthong.hub.event.FactType.SUPPLEMENT_REQUESTED;
import static vn.lienthong.hub.event.FactType.WITHDRAWN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Who hears what. A pure function of the change and of who serves which unit. */
public final class Routing {

    /** What the desk that took the dossier in must be able to tell the citizen. */
    private static final Set<FactType> FOR_THE_INTAKE_DESK = EnumSet.of(
            SUPPLEMENT_REQUESTED,
            PAYMENT_REQUESTED,
            RESCHEDULED,
            REFUSED,
            WITHDRAWN,
            STOPPED,
            COMPLETED,
            RETURNED,
            REOPENED,
            CORRECTED);

    /** What happens in the post changes nothing for those who work on the dossier, but for the hand-over to them. */
    private static final Set<FactType> ON_THE_WAY =
            EnumSet.of(POST_ACCEPTED, POST_ATTEMPTED, POST_DELIVERED, POST_RETURNED);

    /** A result that is sent home is an order for the post; a reopened dossier cancels it. */
    private static final Set<FactType> FOR_THE_POST = EnumSet.of(COMPLETED, REOPENED);

    /** What the citizen waits for: papers are missing, the result is there, the appointment moved. */
    private static final Set<FactType> FOR_THE_CITIZEN = EnumSet.of(SUPPLEMENT_REQUESTED, COMPLETED, RESCHEDULED);

    private Routing() {}

    /** @return ids of the partners to tell, in a fixed order; never the one who said it, nor one that is not called */
    public static Set<String> recipients(Happening happening, Partners partners) {
        Set<String> ids = new TreeSet<>();
        if (happening.state() == DossierState.UNKNOWN) {
            return ids;
        }
        Set<String> working = working(happening, partners);
        Optional<String> desk = now(happening.receivingUnit(), happening, partners);
        for (Partner partner : partners.all()) {
            if (partner.connection() != null
                    && !partner.id().equals(happening.saidBy())
                    && mustHear(partner, happening, working, desk)) {
                ids.add(partner.id());
            }
        }
        return ids;
    }

    private static boolean mustHear(Partner partner, Happening happening, Set<String> working, Optional<String> desk) {
        FactType fact = happening.fact();
        if (partner.can(Ability.PROVINCE)) {
            return true;
        }
        if (partner.can(Ability.POST) && happening.channel() == Channel.POST && FOR_THE_POST.contains(fact)) {
            return true;
        }
        if (partner.can(Ability.NOTICE) && FOR_THE_CITIZEN.contains(fact)) {
            return true;
        }
        if (working.contains(partner.id()) && !ON_THE_WAY.contains(fact)) {
            return true;
        }
        return FOR_THE_INTAKE_DESK.contains(fact)
                && desk.filter(partner.id()::equals).isPresent();
    }

    /** The systems of those who work on it; who loses it hears so even if the unit has ended and has a successor. */
    private static Set<String> working(Happening happening, Partners partners) {
        Set<String> working = new TreeSet<>();
        now(happening.competentAfter(), happening, partners).ifPresent(working::add);
        now(happening.competentBefore(), happening, partners).ifPresent(working::add);
        now(happening.toUnit(), happening, partners).ifPresent(working::add);
        String loser = happening.competentBefore();
        if (loser != null && !loser.equals(happening.competentAfter())) {
            partners.serving(loser).map(Partner::id).ifPresent(working::add);
        }
        return working;
    }

    /** The system of what a unit is today. */
    private static Optional<String> now(String unit, Happening happening, Partners partners) {
        return unit == null
                ? Optional.empty()
                : partners.servingNow(unit, happening.field()).map(Partner::id);
    }
}

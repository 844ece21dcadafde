package vn.lienthong.hub.partner;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whose dossier: which partner may see a dossier, and which may say what of it. An operator is not asked here.
 *
 * <p>A partner is party to a dossier in which a unit has a role that its system serves, or that is today, by succession in
 * the dossier's field, a unit that its system serves. So the successor of a unit that ended sees what it took over, and
 * the old system still what it did. Beyond that its abilities give it ground:
 *
 * <table>
 * <caption>what an ability gives</caption>
 * <tr><th>ability</th><th>sees</th><th>says</th></tr>
 * <tr><td>PROVINCE</td><td>everything</td><td>everything</td></tr>
 * <tr><td>LAND, LABOUR</td><td>dossiers of its fields</td><td>everything of them</td></tr>
 * <tr><td>POST</td><td>dossiers handed in by post</td><td>{@code registered} and {@code received} of them, and the
 * post's own facts of every dossier, because a result may go home by post however the dossier came</td></tr>
 * <tr><td>TAX</td><td></td><td>{@code paymentRequested} and {@code paid} of every dossier</td></tr>
 * <tr><td>NOTICE</td><td></td><td></td></tr>
 * </table>
 *
 * <p>{@code corrected} is allowed to post and tax, because a correction counts only for facts of its own source.
 */
@Component
public class Party {

    private static final Set<String> INTAKE_BY_POST = Set.of("registered", "received");
    private static final Set<String> POST_FACTS =
            Set.of("postAccepted", "handedOver", "postAttempted", "postDelivered", "postReturned", "corrected");
    private static final Set<String> TAX_FACTS = Set.of("paymentRequested", "paid", "corrected");

    private final Partners partners;

    public Party(Partners partners) {
        this.partners = partners;
    }

    /**
     * What the answer depends on.
     *
     * @param units codes of all units that have or had a role on the dossier, those of the fact itself among them
     * @param field code of the procedure's field, or null if it is not known
     * @param channel {@code COUNTER}, {@code ONLINE} or {@code POST}, or null if it is not known
     */
    public record Ground(Collection<String> units, String field, String channel) {

        boolean byPost() {
            return "POST".equals(channel);
        }
    }

    /** Whether a partner may see a dossier. */
    public boolean maySee(Partner partner, Ground dossier) {
        return hasWholeDossier(partner, dossier) || partner.can(Ability.POST) && dossier.byPost();
    }

    /** @param fact short name of the fact that the partner says, as in {@code postDelivered} */
    public boolean maySay(Partner partner, String fact, Ground dossier) {
        return hasWholeDossier(partner, dossier)
                || partner.can(Ability.POST) && (POST_FACTS.contains(fact) || takenInByPost(fact, dossier))
                || partner.can(Ability.TAX) && TAX_FACTS.contains(fact);
    }

    private boolean hasWholeDossier(Partner partner, Ground dossier) {
        return partner.can(Ability.PROVINCE)
                || dossier.field() != null && partner.fields().contains(dossier.field())
                || dossier.units().stream().anyMatch(unit -> serves(partner, unit, dossier.field()));
    }

    private static boolean takenInByPost(String fact, Ground dossier) {
        return INTAKE_BY_POST.contains(fact) && (dossier.byPost() || dossier.channel() == null);
    }

    private boolean serves(Partner partner, String unit, String field) {
        return is(partners.serving(unit), partner) || is(partners.servingNow(unit, field), partner);
    }

    private static boolean is(Optional<Partner> serving, Partner partner) {
        return serving.isPresent() && serving.get().id().equals(partner.id());
    }
}

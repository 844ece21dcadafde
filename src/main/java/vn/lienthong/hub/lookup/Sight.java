package vn.lienthong.hub.lookup;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierQuery.Audience;
import vn.lienthong.hub.dossier.DossierRow;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.Party;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.unit.Units;

/** Which dossiers a caller sees: one by one, and the same rule for a statement. */
@Component
class Sight {

    private final Party party;
    private final Partners partners;
    private final Units units;

    Sight(Party party, Partners partners, Units units) {
        this.party = party;
        this.partners = partners;
        this.units = units;
    }

    boolean sees(Caller caller, DossierRow dossier) {
        return caller.operator()
                || caller.partner() != null
                        && party.maySee(
                                caller.partner(),
                                new Party.Ground(
                                        dossier.roles(),
                                        dossier.fieldCode(),
                                        dossier.channel() == null
                                                ? null
                                                : dossier.channel().name()));
    }

    /** The grounds of {@link Party#maySee}, as conditions on many dossiers. */
    Audience audience(Caller caller) {
        if (caller.operator()) {
            return Audience.EVERYBODY;
        }
        Partner partner = caller.partner();
        if (partner == null) {
            return Audience.NOBODY;
        }
        return partner.can(Ability.PROVINCE)
                ? Audience.EVERYBODY
                : new Audience(false, served(partner), partner.fields(), partner.can(Ability.POST));
    }

    /** The units whose system the partner is: its own, with everything below them that no other partner names. */
    private Set<String> served(Partner partner) {
        Set<String> served = new HashSet<>(partner.units());
        partner.units().forEach(unit -> served.addAll(units.subtree(unit)));
        served.removeIf(unit -> !partners.serves(partner, unit));
        return served;
    }
}

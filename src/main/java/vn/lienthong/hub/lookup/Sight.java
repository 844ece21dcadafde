package vn.lienthong.hub.lookup;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierQuery.Audience;
import vn.lienthong.hub.dossier.DossierRow;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Party;
import vn.lienthong.hub.partner.ServedUnits;
import vn.lienthong.hub.security.Caller;

/** Which dossiers a caller sees: one by one, and the same rule for a statement. */
@Component
class Sight {

    private final Party party;
    private final ServedUnits served;

    Sight(Party party, ServedUnits served) {
        this.party = party;
        this.served = served;
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
                : new Audience(false, served.withInherited(partner), partner.fields(), partner.can(Ability.POST));
    }
}

package vn.lienthong.hub.lookup;

import java.text.Normalizer;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Accounts;
import vn.lienthong.hub.dossier.PastFacts;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.security.Caller;

/** Explains one dossier to those who may see it. */
@Component
class ExplanationDesk {

    private final DossierLookup lookup;
    private final PastFacts facts;
    private final Accounts accounts;

    ExplanationDesk(DossierLookup lookup, PastFacts facts, Accounts accounts) {
        this.lookup = lookup;
        this.facts = facts;
        this.accounts = accounts;
    }

    /**
     * Who may see it is a question of today; what is told is as known at the moment.
     *
     * @param knownAt null for now
     * @throws Fault {@code dossier-not-found} also if the dossier was not known at the moment; {@code invalid-parameter}
     *     if the moment lies in the future
     */
    Explanation explain(Caller caller, String code, String system, Instant knownAt) {
        String name = Normalizer.normalize(code.strip(), Normalizer.Form.NFC);
        PastFacts.Known known = facts.of(lookup.findNamed(caller, code, system), name, knownAt)
                .orElseThrow(() -> ListParameters.wrong(
                        "knownAt", "lies in the future: expected is now or a past time, or leave it out for now"));
        if (known.facts().isEmpty()) {
            throw new Fault(
                    FaultCode.DOSSIER_NOT_FOUND,
                    "Nothing of this dossier was known at " + VietnamTime.format(known.knownAt())
                            + ". Ask for a later `knownAt`, or leave it out for now.");
        }
        return Explanations.of(name, accounts.of(known));
    }
}

package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;

/**
 * Rule 2, what makes effects happen once: a token is one claim of one lane, so no two deliveries, partners or nodes ever
 * share one; and a delivery keeps its id, whatever becomes of it.
 */
final class TokenRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(2);
        Map<Long, Claim> claims = new HashMap<>();
        run.partners().forEach((id, partner) -> {
            for (Called call : partner.calls()) {
                Claim claim = new Claim(id, call.delivery(), call.node());
                Claim before = claims.putIfAbsent(call.token(), claim);
                findings.require(
                        before == null || before.equals(claim),
                        "token-shared",
                        call.delivery(),
                        "token %d came for %s and before for %s",
                        call.token(),
                        claim,
                        before);
            }
        });
        return findings.all();
    }

    private record Claim(String partner, String delivery, int node) {}
}

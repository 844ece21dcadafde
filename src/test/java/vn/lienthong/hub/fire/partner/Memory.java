package vn.lienthong.hub.fire.partner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.fire.ledger.PartnerLine.Did;

/** What a partner acted on: once for each delivery, never behind a later one of the dossier, never for an old token. */
final class Memory {

    private final Set<String> acted = new HashSet<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Long> tokens = new HashMap<>();

    /**
     * @param willing whether it would act on what it does not know
     * @return what it does; remembered at once
     */
    Did decide(String delivery, String dossier, long sequence, long token, boolean willing) {
        if (token < tokens.getOrDefault(dossier, 0L)) {
            return Did.FENCED;
        }
        tokens.put(dossier, token);
        if (acted.contains(delivery) || sequence <= sequences.getOrDefault(dossier, 0L)) {
            return Did.RECOGNISED;
        }
        if (!willing) {
            return Did.NOTHING;
        }
        acted.add(delivery);
        sequences.put(dossier, sequence);
        return Did.ACTED;
    }
}

package vn.lienthong.hub.fire.ledger;

import java.util.List;
import java.util.Map;

/**
 * Who took part in the run, and what it had to meet. Written by the stage before anything starts.
 *
 * @param fault name of the planted fault, or null
 * @param nodes ports of the hubs
 * @param leaseMillis {@code hub.delivery.lease}
 * @param settleMillis how long after healing the hub may take until nothing waits
 * @param partners those that are told
 * @param units codes of the units with their parents, as the catalogue has them
 * @param fields of each procedure code its field
 * @param mustMeet how often the run must have met each, at least; what is not named need not be met
 */
public record StageLine(
        long seed,
        int run,
        String fault,
        List<Integer> nodes,
        long leaseMillis,
        long settleMillis,
        List<PartnerRole> partners,
        List<UnitPlace> units,
        Map<String, String> fields,
        Map<Encounter, Integer> mustMeet) {

    /**
     * Why a partner is told.
     *
     * @param abilities as configured, in lower case: {@code province}, {@code post}, {@code notice}, {@code land}, …
     * @param units it is the system of these and of everything below them that no other one names more closely
     * @param fields it takes only dossiers of these; empty for all
     */
    public record PartnerRole(String id, List<String> abilities, List<String> units, List<String> fields) {}

    /** @param parent null for the province */
    public record UnitPlace(String code, String parent) {}
}

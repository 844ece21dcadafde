package vn.lienthong.hub.fire;

import java.time.Duration;
import java.util.Map;
import vn.lienthong.hub.fire.client.FireClient.Load;
import vn.lienthong.hub.fire.ledger.Encounter;

/**
 * What a run is.
 *
 * @param settle how long after healing the hub may take until nothing waits
 * @param poisonedOne one dossier of so many is refused by each partner until it forgives
 * @param archiving whether a first start makes the others cheaper
 * @param fault name of a planted fault, or null
 * @param mustMeet how often the run must have met each
 */
record Script(
        long seed,
        Duration settle,
        Load load,
        int poisonedOne,
        boolean archiving,
        String fault,
        Map<Encounter, Integer> mustMeet) {}

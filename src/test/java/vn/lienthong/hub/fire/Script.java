package vn.lienthong.hub.fire;

import java.time.Duration;
import java.util.Map;
import vn.lienthong.hub.fire.client.FireClient.Load;
import vn.lienthong.hub.fire.ledger.Encounter;

/**
 * What a run is.
 *
 * @param kills enough of them, of hubs and of the database
 * @param rage how long they may take
 * @param settle how long after healing the hub may take until nothing waits
 * @param poisonedOne one dossier of so many is refused by each partner until it forgives
 * @param archiving whether a first start makes the others cheaper
 * @param fault name of a planted fault, or null
 * @param mustMeet how often the run must have met each
 */
record Script(
        long seed,
        int kills,
        Duration rage,
        Duration settle,
        Load load,
        int poisonedOne,
        boolean archiving,
        String fault,
        Map<Encounter, Integer> mustMeet) {}

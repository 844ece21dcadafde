package vn.lienthong.hub.fire.ledger;

/** What a run must have met to prove anything. */
public enum Encounter {
    /** A hub was killed while a partner had calls of it that were not answered. */
    KILL_WITH_LANES_IN_FLIGHT,
    /** Kills of hubs and of the database. */
    KILLS,
    /** Kills of hubs. */
    HUB_KILLS,
    /** Kills of the database. */
    DATABASE_KILLS,
    /** A hub stood still for longer than a lease and went on. */
    STOPS_LONGER_THAN_A_LEASE,
    /** A delivery that one hub had begun was made by another one. */
    LEASE_TAKEN_OVER,
    /** A hub brought a result for a lane that was not its own any more, and was refused. */
    ZOMBIE_REFUSED,
    /** The same event was sent again and got its first receipt. */
    REPLAYED_ANSWER,
    /** A partner had acted and the hub could not know. */
    CUT_AFTER_ACT,
    BREAKER_OPENED,
    /** While a breaker was open one call was let through. */
    BREAKER_HALF_OPENED,
    /** A delivery was parked and later replayed by an operator. */
    PARKED_AND_REPLAYED,
    /** Two dossiers turned out to be one. */
    MERGED,
    /** A fact took its place in time before one that was known already. */
    OUT_OF_ORDER,
    CORRECTED,
    TRANSFERRED
}

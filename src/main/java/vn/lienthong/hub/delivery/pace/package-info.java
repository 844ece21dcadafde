/**
 * How much a partner is told, over all nodes: how many calls at once, and how many a second.
 *
 * <p><b>At once.</b> A node says in a row how many calls of a partner it may have running, its share, and claims only as
 * many lanes as the quota leaves beside the shares of the others. Counting the claimed lanes instead needs no rows of its
 * own, but was found too dear and too coarse: an old snapshot that somebody holds open keeps every finished claim in the
 * index that would be counted, and the lanes of a node that died would hold the quota until their leases end, two minutes
 * in which nobody tells the partner anything. A share is held for 6 s and written only when it grows; claims of one
 * partner follow one another under an advisory lock, which leaves no dead row behind and is gone with its transaction. No
 * share is larger than the quota by the number of nodes that deliver: one that had all of it and was killed would keep the
 * others from the partner for as long as its share is held, and now keeps no more than its part.
 *
 * <p><b>A second.</b> Usually nothing is counted: what comes goes out. A partner that was away is told at most twice as
 * much as usually comes for it until its backlog is told, and one with a limit of its own never more than that. Both are
 * one bucket in the partner's row, of which a claim takes what it claims. A partner was away if its breaker was open, or
 * if nothing was told to it while lanes that were due waited: so it makes no difference whether it was the partner, an
 * operator, the database or the hub itself that stood still.
 *
 * <p><b>Usual</b> is what came for it in the windows of late, each of which weighs by what it brought: nights and holidays
 * do not make a partner look quiet. What comes now is counted besides, over the last hour: a backlog must shrink, even if
 * more comes than ever before.
 */
package vn.lienthong.hub.delivery.pace;

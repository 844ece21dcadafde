/**
 * The checker of a run under fire: reads a run's folder and decides. It uses no class of the hub and believes nothing that
 * the hub says of itself: what was sent and acknowledged comes from the client's ledger, what arrived from the partners',
 * what was done to whom from the nemesis's; the hub's tables and answers are what is judged.
 *
 * <p>The verdict is RED with findings, each of one of the five rules of the proof; INCONCLUSIVE if nothing was found but the
 * run did not meet what it had to meet (rule 6), for then it proves nothing; else GREEN.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The history is played again in the order in which the hub took the facts in ({@link
 *       vn.lienthong.hub.fire.checker.Replay}), which itself is held against real time: what was acknowledged before
 *       another event of the dossier was first sent must stand before it. Everything else follows from sent events alone:
 *       which dossiers are one, the state after each fact, who had to be told.
 *   <li>A partner's ledger is the truth about what reached it. The hub's table of deliveries is only compared with it, in
 *       both directions, and with who had to be told.
 *   <li>Order is judged twice: by the sequence on the wire, and by the order of the facts, so that a renumbered delivery
 *       does not pass.
 *   <li>A repeat on the wire needs a reason of its own: an answer that the hub cannot have understood, or a hub or the
 *       database that was killed or stood still in between, or a merge. There is no allowance in numbers.
 * </ul>
 */
package vn.lienthong.hub.fire.checker;

/**
 * The registry of partners: who speaks with the hub, for which units, with which abilities, and how to reach it.
 *
 * <p>A <em>kind</em> (slug) is an adapter; a <em>partner</em> is an instance of a kind with its own endpoint,
 * credentials, units and limits. Partners are validated configuration ({@code hub.partners.<id>.*}).
 * {@link vn.lienthong.hub.partner.Party} is the rule whose dossier is whose; a unit that ended keeps its system, and that of
 * its successor joins it ({@link vn.lienthong.hub.partner.Partners#servingNow});
 * {@link vn.lienthong.hub.partner.PartnerAdmission} lets partners that are files alone join and leave while the hub runs:
 * by the same rules as configured ones, and everybody who keeps something of partners hears
 * {@link vn.lienthong.hub.partner.PartnersChanged}. {@link vn.lienthong.hub.partner.PartnerHttp} makes the clients by which
 * adapters call; {@link vn.lienthong.hub.partner.SafeXml} is the one way by which XML of partners is read;
 * {@link vn.lienthong.hub.partner.PollLock} lets one node at a time poll, and another within seconds if it dies. Who holds
 * the lock is a name of the node's own, how long it holds it is told by the holder's own clock, counted from before it
 * asked: so a node that was frozen for longer knows it before anybody tells it, and what such a node could still move, a
 * cursor or a watermark, moves by compare and set. Uses {@code unit}, {@code fault}.
 */
package vn.lienthong.hub.partner;

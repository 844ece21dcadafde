package vn.lienthong.hub.adapter.labour.pull;

import java.util.List;
import vn.lienthong.hub.event.DossierEvent;

/**
 * What one fact of a row comes to.
 *
 * @param events what is said to the hub; empty if it is no news
 * @param after what is known once they are accepted
 */
record Change(List<DossierEvent> events, KnownFact after) {}

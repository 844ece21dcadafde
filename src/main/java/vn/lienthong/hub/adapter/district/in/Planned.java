package vn.lienthong.hub.adapter.district.in;

import java.util.List;
import vn.lienthong.hub.event.DossierEvent;

/**
 * What a fact that was said comes to.
 *
 * @param events what is said to the hub; empty if it is nothing new
 * @param after what is known once they are accepted
 */
record Planned(List<DossierEvent> events, KnownFact after) {}

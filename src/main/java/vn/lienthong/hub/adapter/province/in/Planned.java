package vn.lienthong.hub.adapter.province.in;

import java.util.List;
import vn.lienthong.hub.event.DossierEvent;

/**
 * What a row's fact comes to.
 *
 * @param events what is said to the hub; empty if the row says nothing new
 * @param after what is known once they are accepted
 */
record Planned(List<DossierEvent> events, KnownFact after) {}

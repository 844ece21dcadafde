package vn.lienthong.hub.adapter.land.in;

import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;

/** What the hub holds of a dossier from others than the partner, and tells, or has told, the partner. */
@FunctionalInterface
public interface HeldFacts {

    /**
     * @param partner id of the partner
     * @param code the dossier as the partner calls it
     * @return null if the hub has no such dossier
     */
    OthersFacts find(String partner, String code);
}

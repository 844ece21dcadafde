package vn.lienthong.hub.adapter.land.file;

import vn.lienthong.hub.partner.Partner;

/** Papers and results that lie behind links. */
@FunctionalInterface
public interface Files {

    /**
     * @param partner with whose limits of time it is fetched
     * @param allowed where it may lie
     * @return all of it, never empty
     * @throws NotFetched with the reason, which never holds the link
     */
    byte[] fetch(Partner partner, Origins allowed, String link) throws NotFetched;
}

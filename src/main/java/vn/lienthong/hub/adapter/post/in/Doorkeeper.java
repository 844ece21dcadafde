package vn.lienthong.hub.adapter.post.in;

import vn.lienthong.hub.partner.Partner;

/** Which partner calls. */
@FunctionalInterface
public interface Doorkeeper {

    /**
     * @param authorization the header as it came; null for none
     * @throws WireFault if it is no partner of this kind
     * @throws vn.lienthong.hub.fault.Fault if that cannot be found out now
     */
    Partner partnerOf(String authorization) throws WireFault;
}

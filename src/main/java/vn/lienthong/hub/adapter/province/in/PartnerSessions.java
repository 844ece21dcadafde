package vn.lienthong.hub.adapter.province.in;

import java.util.Optional;

/** The sessions that partners opened here, known to every node. */
public interface PartnerSessions {

    /** @return a new session, a secret of 256 bits */
    String open(String partner);

    /** The id of the partner whose session it is; empty if there is none or it has expired. */
    Optional<String> partnerOf(String session);
}

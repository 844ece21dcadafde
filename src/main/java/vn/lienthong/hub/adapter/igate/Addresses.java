package vn.lienthong.hub.adapter.igate;

import java.net.URI;
import vn.lienthong.hub.partner.Partner;

/** Addresses below a partner's base, which may itself have a path. */
final class Addresses {

    private Addresses() {}

    /** @param path begins with a slash; encoded, with its query */
    static URI of(Partner partner, String path) {
        return URI.create(partner.connection().baseUrl().toString().replaceFirst("/+$", "") + path);
    }
}

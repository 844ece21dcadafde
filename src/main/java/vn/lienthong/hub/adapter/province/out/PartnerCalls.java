package vn.lienthong.hub.adapter.province.out;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerHttp;

/** One HTTP client a partner, with connections and limits of its own. */
@Component("provincePartnerCalls")
class PartnerCalls {

    private final Map<Partner.Connection, RestClient> clients = new ConcurrentHashMap<>();

    RestClient client(Partner partner) {
        return clients.computeIfAbsent(
                partner.connection(), any -> PartnerHttp.client(partner).build());
    }
}

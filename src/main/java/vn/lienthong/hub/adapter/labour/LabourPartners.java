package vn.lienthong.hub.adapter.labour;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Says at the start what is wrong with the settings of partners of this kind, not at the first fact. */
@Configuration(value = "labourPartners", proxyBeanMethods = false)
class LabourPartners {

    /** @throws IllegalStateException if a setting is missing, a table cannot be read, or two partners have one key */
    LabourPartners(Partners partners, LabourTableFiles tables) {
        Map<String, String> keys = new HashMap<>();
        for (Partner partner : partners.ofKind(LabourSettings.KIND)) {
            LabourSettings settings = LabourSettings.of(partner);
            tables.of(partner);
            String other = settings.inboundAcceptKey() == null
                    ? null
                    : keys.putIfAbsent(settings.inboundAcceptKey(), partner.id());
            if (other != null) {
                throw new IllegalStateException("the partners " + other + " and " + partner.id()
                        + " have the same settings.inbound-accept-key; the key says who calls, so give each its own");
            }
        }
    }
}

package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourSettings;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Which partner calls: the key in the body says it. */
@Component("labourDoorkeeper")
public class Doorkeeper {

    private final Partners partners;

    Doorkeeper(Partners partners) {
        this.partners = partners;
    }

    /** @param key null or anything else that is not one partner's key: refused, always in the same words */
    public Partner partnerOf(JsonNode key) throws CallRefused {
        Partner caller = null;
        for (Partner partner : partners.ofKind(LabourSettings.KIND)) {
            String expected = LabourSettings.of(partner).inboundAcceptKey();
            if (expected != null && key != null && key.isTextual() && same(expected, key.textValue())) {
                caller = partner;
            }
        }
        if (caller == null) {
            throw new CallRefused(Reply.unauthenticated());
        }
        return caller;
    }

    /** In a time that does not depend on where they differ. */
    private static boolean same(String expected, String said) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}

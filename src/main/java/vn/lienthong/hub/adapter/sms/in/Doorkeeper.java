package vn.lienthong.hub.adapter.sms.in;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.sms.SmsSettings;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Which gateway calls: by its key. */
@Component("smsDoorkeeper")
public class Doorkeeper {

    private final Partners partners;

    Doorkeeper(Partners partners) {
        this.partners = partners;
    }

    /** @param key as the header has it; null for none */
    public Optional<Partner> partnerOf(String key) {
        byte[] said = key == null ? new byte[0] : key.getBytes(StandardCharsets.UTF_8);
        // All are compared, each in a time that does not depend on where they differ.
        return partners.ofKind(SmsSettings.KIND).stream()
                .filter(partner ->
                        MessageDigest.isEqual(SmsSettings.of(partner).key().getBytes(StandardCharsets.UTF_8), said))
                .reduce((one, other) -> one);
    }
}

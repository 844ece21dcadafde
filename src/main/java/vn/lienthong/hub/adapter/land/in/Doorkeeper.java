package vn.lienthong.hub.adapter.land.in;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.LandSettings;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Which partner calls: the one whose secret stands in the address. */
@Component("landDoorkeeper")
public class Doorkeeper {

    private final Partners partners;

    public Doorkeeper(Partners partners) {
        this.partners = partners;
    }

    /**
     * In a time that does not depend on how much of a secret is right, nor on whose it is.
     *
     * @param secret null for none
     */
    Partner partnerOf(String secret) throws WireFault {
        byte[] said = digest(secret == null ? "" : secret);
        Partner caller = null;
        for (Partner partner : partners.ofKind(LandSettings.KIND)) {
            String own = LandSettings.of(partner).secret();
            boolean same = MessageDigest.isEqual(digest(own == null ? "" : own), said);
            if (same && own != null) {
                caller = partner;
            }
        }
        if (caller == null) {
            throw WireFault.unauthenticated();
        }
        return caller;
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

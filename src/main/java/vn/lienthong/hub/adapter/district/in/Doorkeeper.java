package vn.lienthong.hub.adapter.district.in;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.DistrictSettings;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Which partner calls: by the user name token that was checked at the door, else by user and password in the body. */
@Component("districtDoorkeeper")
public class Doorkeeper {

    private final Partners partners;

    /** @throws IllegalStateException if two partners call with one user name */
    Doorkeeper(Partners partners) {
        this.partners = partners;
        Map<String, String> byName = new HashMap<>();
        for (Partner partner : partners.ofKind(DistrictSettings.KIND)) {
            String username = DistrictSettings.of(partner).inboundUsername();
            String other = username == null ? null : byName.put(username, partner.id());
            if (other != null) {
                throw new IllegalStateException("hub.partners." + partner.id() + ".settings.inbound-username is also"
                        + " that of partner " + other + "; give each a name of its own");
            }
        }
    }

    /**
     * @param user of a token that was checked; null if there was none
     * @param username in the body, or null
     * @param password in the body, or null
     * @throws Fault {@code unauthenticated}
     */
    public Partner partnerOf(String user, String username, String password) {
        return (user == null ? find(username, password) : find(user))
                .orElseThrow(() -> new Fault(
                        FaultCode.UNAUTHENTICATED,
                        "Tài khoản hoặc mật khẩu không đúng: cần TaiKhoan và MatKhau trong thân bản tin, hoặc"
                                + " WS-Security UsernameToken"));
    }

    /** The partner whose user name and password these are. */
    public Optional<Partner> find(String username, String password) {
        return find(username)
                .filter(partner ->
                        password != null && same(DistrictSettings.of(partner).inboundPassword(), password));
    }

    /** The password of a user; null if there is no such user. */
    public String passwordOf(String username) {
        return find(username)
                .map(partner -> DistrictSettings.of(partner).inboundPassword())
                .orElse(null);
    }

    private Optional<Partner> find(String username) {
        return partners.ofKind(DistrictSettings.KIND).stream()
                .filter(partner -> username != null
                        && Objects.equals(DistrictSettings.of(partner).inboundUsername(), username))
                .findFirst();
    }

    /** In a time that does not depend on where they differ. */
    private static boolean same(String expected, String said) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}

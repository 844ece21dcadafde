package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.ProvinceSettings;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Which partner calls: by name and password at the login, by its session afterwards. */
@Component("provinceDoorkeeper")
public class Doorkeeper {

    private final Partners partners;
    private final PartnerSessions sessions;

    Doorkeeper(Partners partners, PartnerSessions sessions) {
        this.partners = partners;
        this.sessions = sessions;
    }

    /** @return a new session */
    public String logIn(ObjectNode login) throws WireFault {
        String username = login.path("username").asText();
        String password = login.path("password").asText();
        for (Partner partner : partners.ofKind(ProvinceSettings.KIND)) {
            ProvinceSettings settings = ProvinceSettings.of(partner);
            if (settings.inboundUsername() != null
                    && settings.inboundPassword() != null
                    && same(settings.inboundUsername(), username) & same(settings.inboundPassword(), password)) {
                return sessions.open(partner.id());
            }
        }
        throw new WireFault(Reply.unauthenticated("Sai tên đăng nhập hoặc mật khẩu"));
    }

    public Partner partnerOf(JsonNode session) throws WireFault {
        if (session != null && session.isTextual()) {
            var partner = sessions.partnerOf(session.textValue()).flatMap(partners::find);
            if (partner.isPresent()) {
                return partner.get();
            }
        }
        throw new WireFault(Reply.unauthenticated("Phiên làm việc không hợp lệ hoặc đã hết hạn, hãy đăng nhập lại"));
    }

    /** In a time that does not depend on where they differ. */
    private static boolean same(String expected, String said) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}

package vn.lienthong.hub.adapter.province;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lienthong.hub.partner.Partner;

/**
 * What {@code partner.settings} say of a partner of this kind.
 *
 * @param madonvi {@code madonvi}, required: the unit in whose name the hub speaks
 * @param dstcode {@code dstcode}, required: the header that names the system spoken to
 * @param loginPath {@code login-path}, {@code /mapi/login} unless given
 * @param servicePath {@code service-path}, {@code /mapi/g} unless given
 * @param sessionCodes {@code session-error-codes}, separated by commas, none unless given: values of error_code that
 *     mean a session is no longer good
 * @param sessionMessage {@code session-message-pattern}: a message in which this expression is found, without regard to
 *     case, means the same; by default it says session and that it ended, or asks to log in
 * @param inboundUsername {@code inbound-username}, with which the partner opens its sessions here; null: it may not call
 * @param inboundPassword {@code inbound-password}
 */
public record ProvinceSettings(
        String madonvi,
        String dstcode,
        String loginPath,
        String servicePath,
        Set<String> sessionCodes,
        Pattern sessionMessage,
        String inboundUsername,
        String inboundPassword) {

    /** The slug. */
    public static final String KIND = "province";

    private static final String SESSION_MESSAGE =
            "(phiên|session).*(hết hạn|hết hiệu lực|không hợp lệ|không tồn tại|không đúng|đã đóng|expired|invalid"
                    + "|time ?out|not found)"
                    + "|(invalid|expired|unknown) session"
                    + "|chưa đăng nhập|đăng nhập lại|not logged in|log ?in again";

    /** @throws IllegalStateException if a required setting is missing or a pattern is none */
    public static ProvinceSettings of(Partner partner) {
        return new ProvinceSettings(
                required(partner, "madonvi"),
                required(partner, "dstcode"),
                partner.settings().getOrDefault("login-path", "/mapi/login"),
                partner.settings().getOrDefault("service-path", "/mapi/g"),
                Arrays.stream(partner.settings()
                                .getOrDefault("session-error-codes", "")
                                .split(","))
                        .map(String::trim)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                pattern(partner),
                partner.settings().get("inbound-username"),
                partner.settings().get("inbound-password"));
    }

    private static String required(Partner partner, String setting) {
        String value = partner.settings().get(setting);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("set hub.partners." + partner.id() + ".settings." + setting
                    + ": a province cannot be told without");
        }
        return value;
    }

    private static Pattern pattern(Partner partner) {
        return Pattern.compile(
                partner.settings().getOrDefault("session-message-pattern", SESSION_MESSAGE),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ProvinceSettings[" + madonvi + " " + dstcode + "]";
    }
}

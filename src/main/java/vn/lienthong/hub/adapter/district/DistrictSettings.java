package vn.lienthong.hub.adapter.district;

import vn.lienthong.hub.partner.Partner;

/**
 * What {@code partner.settings} say of a partner of this kind. Its mapping tables have a setting of their own ({@link
 * Tables}).
 *
 * @param path {@code path} of its service, {@code /MotCua.asmx} unless given
 * @param withToken {@code credentials}: {@code token}, a WS-Security user name token, or {@code body}, user and password
 *     as elements of the body, which is what this vendor does unless told otherwise
 * @param inboundUsername {@code inbound-username}, with which the partner calls the hub; null: it may not call
 * @param inboundPassword {@code inbound-password}
 */
public record DistrictSettings(String path, boolean withToken, String inboundUsername, String inboundPassword) {

    /** The slug. */
    public static final String KIND = "district";

    private static final String TOKEN = "token";
    private static final String BODY = "body";

    /** @throws IllegalStateException if a setting is wrong, saying what to set */
    public static DistrictSettings of(Partner partner) {
        String credentials = partner.settings().getOrDefault("credentials", BODY);
        require(
                credentials.equals(TOKEN) || credentials.equals(BODY),
                partner,
                "settings.credentials must be 'body' or 'token'");
        String username = partner.settings().get("inbound-username");
        String password = partner.settings().get("inbound-password");
        require(
                isGiven(username) == isGiven(password),
                partner,
                "settings.inbound-username and settings.inbound-password go together");
        require(
                partner.connection() == null || partner.connection().username() != null,
                partner,
                "connection.username and connection.password are missing: this kind is not called without");
        return new DistrictSettings(
                partner.settings().getOrDefault("path", "/MotCua.asmx"), credentials.equals(TOKEN), username, password);
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    private static void require(boolean met, Partner partner, String sentence) {
        if (!met) {
            throw new IllegalStateException("hub.partners." + partner.id() + ": " + sentence);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DistrictSettings[" + path + "]";
    }
}

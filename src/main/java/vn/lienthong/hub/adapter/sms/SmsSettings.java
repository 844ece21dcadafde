package vn.lienthong.hub.adapter.sms;

import vn.lienthong.hub.partner.Partner;

/**
 * What {@code partner.settings} say of a gateway.
 *
 * @param key {@code key}, required: with which the gateway calls the hub
 * @param numberSecret {@code number-secret}, required: keys the digests of numbers; another one makes all of them strangers
 * @param path {@code path}, {@code /messages} unless given: where texts are handed over
 * @param unit {@code unit}: whose calendar gives the office hours; null for the nation's
 */
public record SmsSettings(String key, String numberSecret, String path, String unit) {

    /** The slug. */
    public static final String KIND = "sms";

    private static final int SHORTEST_SECRET = 16;

    /** @throws IllegalStateException if a required setting is missing or too short */
    public static SmsSettings of(Partner partner) {
        return new SmsSettings(
                secret(partner, "key", "a gateway cannot prove who it is without"),
                secret(partner, "number-secret", "numbers are kept only as digests under it"),
                partner.settings().getOrDefault("path", "/messages"),
                partner.settings().get("unit"));
    }

    private static String secret(Partner partner, String setting, String why) {
        String value = partner.settings().get(setting);
        if (value == null || value.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("set hub.partners." + partner.id() + ".settings." + setting
                    + " to at least " + SHORTEST_SECRET + " characters: " + why);
        }
        return value;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SmsSettings[" + path + "]";
    }
}

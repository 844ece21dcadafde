package vn.lienthong.hub.adapter.land;

import java.util.regex.Pattern;
import vn.lienthong.hub.adapter.land.file.Origins;
import vn.lienthong.hub.partner.Partner;

/**
 * What {@code partner.settings} say of a partner of this kind, beside {@code tables} ({@link TableFiles}).
 *
 * @param secret {@code secret}, the last part of the address that the partner calls; null: it may not call
 * @param paperOrigins {@code paper-origins}, none unless given: where papers that are handed over may lie
 * @param resultOrigins {@code result-origins}, none unless given: where results may lie that are copied
 * @param privateAddresses {@code private-addresses}, false unless given: whether a host named in these may have an
 *     address inside the network (loopback, link-local, private)
 */
public record LandSettings(String secret, Origins paperOrigins, Origins resultOrigins, boolean privateAddresses) {

    /** The slug. */
    public static final String KIND = "land";

    /** What needs no encoding in an address, so that it arrives as it was set; long enough not to be guessed at once. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9._~-]{8,200}");

    /** @throws IllegalStateException if a setting cannot be used, saying which and what it must be */
    public static LandSettings of(Partner partner) {
        String secret = partner.settings().get("secret");
        if (secret != null && !SECRET.matcher(secret).matches()) {
            throw wrong(partner, "secret", "must be 8 to 200 letters, digits or any of . _ ~ -");
        }
        return new LandSettings(
                secret,
                origins(partner, "paper-origins"),
                origins(partner, "result-origins"),
                flag(partner, "private-addresses"));
    }

    private static Origins origins(Partner partner, String setting) {
        try {
            return Origins.parse(partner.settings().get(setting));
        } catch (IllegalArgumentException e) {
            throw wrong(
                    partner,
                    setting,
                    "must name origins, as https://tep.tinh.gov.vn or http://10.1.2.3:8080, with commas");
        }
    }

    private static boolean flag(Partner partner, String setting) {
        String value = partner.settings().getOrDefault(setting, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw wrong(partner, setting, "must be true or false");
        }
        return value.equals("true");
    }

    private static IllegalStateException wrong(Partner partner, String setting, String expected) {
        return new IllegalStateException("hub.partners." + partner.id() + ".settings." + setting + " " + expected);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "LandSettings[papers from " + paperOrigins + ", results from " + resultOrigins + "]";
    }
}

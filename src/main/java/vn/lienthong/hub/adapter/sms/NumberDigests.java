package vn.lienthong.hub.adapter.sms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers as the hub keeps them: HMAC-SHA256 under the gateway's secret, which nobody can turn back without it. */
public final class NumberDigests {

    private static final String ALGORITHM = "HmacSHA256";

    private NumberDigests() {}

    /** @return 64 hexadecimal digits */
    public static String of(PhoneNumber number, SmsSettings settings) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.numberSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(number.international().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}

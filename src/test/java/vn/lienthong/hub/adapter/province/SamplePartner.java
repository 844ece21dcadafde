package vn.lienthong.hub.adapter.province;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;

/** The province of the samples. Everything here is invented. */
public final class SamplePartner {

    static final String ID = "province";
    static final String USERNAME = "hub-mau";
    static final String PASSWORD = "mau-khong-that";
    static final String INBOUND_USERNAME = "tinh-mau";
    static final String INBOUND_PASSWORD = "tinh-khong-that";

    private SamplePartner() {}

    public static Partner at(URI url) {
        return at(url, Duration.ofSeconds(5));
    }

    static Partner at(URI url, Duration timeout) {
        return new Partner(
                ID,
                "province",
                "/partners/province",
                Set.of(),
                Set.of(Ability.PROVINCE),
                Set.of(),
                new Partner.Connection(url, null, USERNAME, PASSWORD, Duration.ofSeconds(2), timeout, 4),
                null,
                Map.of(
                        "madonvi",
                        "X77",
                        "dstcode",
                        "MAU:X77:MOTCUA",
                        "inbound-username",
                        INBOUND_USERNAME,
                        "inbound-password",
                        INBOUND_PASSWORD));
    }
}

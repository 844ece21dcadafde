package vn.lienthong.hub.adapter.district;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.FixedPartners;

/** The districts of the samples: the first says who it is in the body, the second by a token. Everything is invented. */
final class SamplePartners {

    static final String BODY_USER = "huyen1-mau";
    static final String TOKEN_USER = "huyen2-mau";
    static final String PASSWORD = "mau-khong-that";

    private static final URI NOWHERE = URI.create("http://huyen.partner.invalid");

    private SamplePartners() {}

    static Partner withBody(URI url) {
        return partner("district", url, Duration.ofSeconds(5), "body");
    }

    static Partner withBody(URI url, Duration timeout) {
        return partner("district", url, timeout, "body");
    }

    static Partner withToken(URI url) {
        return partner("district-2", url, Duration.ofSeconds(5), "token");
    }

    static FixedPartners both() {
        return new FixedPartners(java.util.List.of(withBody(NOWHERE), withToken(NOWHERE)));
    }

    private static Partner partner(String id, URI url, Duration timeout, String credentials) {
        String user = credentials.equals("body") ? BODY_USER : TOKEN_USER;
        Map<String, String> settings = new HashMap<>();
        settings.put("tables", "classpath:mocks/district/tables.json");
        settings.put("credentials", credentials);
        settings.put("inbound-username", user);
        settings.put("inbound-password", PASSWORD);
        return new Partner(
                id,
                "district",
                "/partners/" + id,
                credentials.equals("body") ? Set.of("X77.01") : Set.of("X77.02"),
                Set.of(),
                Set.of(),
                new Partner.Connection(url, null, user, PASSWORD, Duration.ofSeconds(2), timeout, 4),
                null,
                settings);
    }
}

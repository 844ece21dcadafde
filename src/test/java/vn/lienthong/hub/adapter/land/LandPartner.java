package vn.lienthong.hub.adapter.land;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;

/** The land sector's system of the samples. Everything here is invented. */
public final class LandPartner {

    public static final String ID = "land";
    public static final String SECRET = "bi-mat-mau";

    private LandPartner() {}

    public static Partner at(URI url) {
        return at(url, Duration.ofSeconds(5), Map.of());
    }

    /** @param settings beside the secret and the tables */
    public static Partner at(URI url, Duration timeout, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("secret", SECRET);
        all.put("tables", "classpath:mocks/land/tables.json");
        return new Partner(
                ID,
                LandSettings.KIND,
                "/partners/land",
                Set.of("X77.90", "X77.90.01", "X77.90.02"),
                Set.of(Ability.LAND),
                Set.of("DD", "BD"),
                new Partner.Connection(url, null, null, null, Duration.ofSeconds(2), timeout, 4),
                null,
                all);
    }
}

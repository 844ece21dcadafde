package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.partner.Ability;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.routing.Happening;
import vn.lienthong.hub.routing.Routing;

/** The ministries of the samples: one for what was received before 1 March 2025, two since. Everything is invented. */
final class Ministries implements Partners {

    static final String KEY = "KHOA-MAU";
    static final String INBOUND_KEY = "KHOA-HUB-MAU";
    static final Set<String> UNITS = Set.of("X77.80", "X77.01.91", "X77.02.91");

    private static final LocalDate REFORM = LocalDate.of(2025, 3, 1);

    private final List<Partner> partners = List.of(
            partner(
                    "labour-old",
                    "ldtbxh.partner.invalid",
                    "KHOA-CU",
                    Set.of("BTXH", "NCC", "VL"),
                    new Partner.Reception(null, REFORM)),
            partner("labour", "btxh.partner.invalid", INBOUND_KEY, Set.of("BTXH"), new Partner.Reception(REFORM, null)),
            partner(
                    "labour-merit",
                    "nguoicocong.partner.invalid",
                    "KHOA-NCC",
                    Set.of("NCC", "VL"),
                    new Partner.Reception(REFORM, null)));

    /** Who works on a dossier. */
    Partner workingOn(DossierSnapshot dossier) {
        Happening received = new Happening(
                FactType.RECEIVED,
                null,
                dossier.state(),
                dossier.channel(),
                dossier.fieldCode(),
                dossier.receivingUnit(),
                null,
                dossier.competentUnit(),
                null,
                LocalDate.ofInstant(dossier.receivedAt(), VietnamTime.OFFSET));
        Set<String> told = Routing.recipients(received, this);
        assertThat(told).hasSize(1);
        return find(told.iterator().next()).orElseThrow();
    }

    /** The ministry of social protection, at another address. */
    static Partner at(URI url, Duration timeout, Partner.Poll poll, String... settings) {
        Map<String, String> all = settings(INBOUND_KEY);
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return new Partner(
                "labour",
                LabourSettings.KIND,
                "/partners/labour",
                UNITS,
                Set.of(Ability.LABOUR),
                Set.of("BTXH"),
                new Partner.Connection(url, null, null, null, Duration.ofSeconds(2), timeout, 4),
                poll,
                all);
    }

    static Partner at(URI url) {
        return at(url, Duration.ofSeconds(5), null);
    }

    private static Partner partner(
            String id, String host, String inboundKey, Set<String> fields, Partner.Reception reception) {
        return new Partner(
                id,
                LabourSettings.KIND,
                "/partners/" + id,
                UNITS,
                Set.of(Ability.LABOUR),
                fields,
                new Partner.Connection(
                        URI.create("http://" + host),
                        null,
                        null,
                        null,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        4),
                null,
                settings(inboundKey),
                reception);
    }

    private static Map<String, String> settings(String inboundKey) {
        return new TreeMap<>(Map.of(
                "accept-key", KEY,
                "inbound-accept-key", inboundKey,
                "tables", "classpath:mocks/labour/tables.json"));
    }

    @Override
    public Collection<Partner> all() {
        return partners;
    }

    @Override
    public Optional<Partner> find(String id) {
        return partners.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    @Override
    public List<Partner> ofKind(String kind) {
        return kind.equals(LabourSettings.KIND) ? partners : List.of();
    }

    @Override
    public Optional<Partner> bySource(String source) {
        return partners.stream().filter(partner -> partner.speaksAs(source)).findFirst();
    }

    @Override
    public Optional<Partner> serving(String unit) {
        return sharing(unit).stream().findFirst();
    }

    @Override
    public List<Partner> sharing(String unit) {
        return UNITS.contains(unit) ? partners : List.of();
    }

    @Override
    public Optional<Partner> servingNow(String unit, String field) {
        return serving(unit);
    }

    @Override
    public List<Partner> sharingNow(String unit, String field) {
        return sharing(unit);
    }
}

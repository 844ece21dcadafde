package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.DossierQuery;
import vn.lienthong.hub.dossier.DossierQuery.Audience;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.DossierRow;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.testing.HubTest;

/** What is written here is undone at the end. */
@HubTest
@Transactional
class SightIT {

    private static final int DOSSIERS = 600;

    /** Units of every partner, of nobody, and one that nobody knows. */
    private static final String[] UNITS = {
        "X77.85",
        "X77",
        "X77.01",
        "X77.01.01",
        "X77.01.03",
        "X77.01.91",
        "X77.02",
        "X77.02.02",
        "X77.02.04",
        "X77.03",
        "X77.03.04",
        "X77.80",
        "X77.90",
        "X77.90.01",
        "X99"
    };

    private static final String[] FIELDS = {null, "DD", "BD", "XD", "LD"};
    private static final String[] CHANNELS = {null, "COUNTER", "ONLINE", "POST"};

    @Autowired
    private Sight sight;

    @Autowired
    private DossierReader dossiers;

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aListHoldsExactlyWhatALookUpShows() {
        long before = seed(new Random(2)) - 1;
        List<DossierRow> all = page(Audience.EVERYBODY, before);
        List<Caller> callers = new ArrayList<>();
        partners.all().forEach(partner -> callers.add(new Caller(partner.id(), partner, false)));
        callers.add(new Caller("operator", null, true));
        callers.add(new Caller("nobody", null, false));

        assertThat(all).hasSize(DOSSIERS);
        for (Caller caller : callers) {
            assertThat(page(sight.audience(caller), before).stream().map(DossierRow::uid))
                    .as(caller.clientId())
                    .containsExactlyElementsOf(all.stream()
                            .filter(dossier -> sight.sees(caller, dossier))
                            .map(DossierRow::uid)
                            .toList());
        }
    }

    @Test
    void theSetDividesThePartners() {
        long before = seed(new Random(3)) - 1;

        List<Partner> parties = partners.all().stream()
                .filter(partner ->
                        !partner.units().isEmpty() || !partner.abilities().isEmpty())
                .toList();
        assertThat(parties).allSatisfy(partner -> assertThat(
                        page(sight.audience(new Caller(partner.id(), partner, false)), before))
                .as(partner.id())
                .isNotEmpty());
        assertThat(page(Audience.NOBODY, before)).isEmpty();
    }

    private List<DossierRow> page(Audience audience, long after) {
        return dossiers.page(
                new DossierQuery(
                        audience,
                        null,
                        DossierQuery.Kind.ANY,
                        DossierQuery.Lateness.ANY,
                        null,
                        java.time.Instant.EPOCH),
                after,
                2 * DOSSIERS);
    }

    /** @return the first id */
    private long seed(Random random) {
        long first = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            List<String> roles = random.ints(random.nextInt(3), 0, UNITS.length)
                    .mapToObj(unit -> UNITS[unit])
                    .distinct()
                    .toList();
            Long id = jdbc.queryForObject(
                    """
                    insert into dossier (id, code, state, field_code, channel, roles, paused, last_sequence, created_at,
                        updated_at, version)
                    values (nextval('dossier_id'), ?, 'UNKNOWN', ?, ?, string_to_array(?, ' '), false, 0, 'epoch',
                        'epoch', 1)
                    returning id
                    """,
                    Long.class,
                    UUID.randomUUID().toString(),
                    FIELDS[random.nextInt(FIELDS.length)],
                    CHANNELS[random.nextInt(CHANNELS.length)],
                    String.join(" ", roles));
            first = first == 0 ? id : first;
        }
        return first;
    }
}

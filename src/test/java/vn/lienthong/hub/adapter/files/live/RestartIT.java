package vn.lienthong.hub.adapter.files.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.FolderReader;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;
import vn.lienthong.hub.adapter.files.folder.SettingsReader;
import vn.lienthong.hub.adapter.files.route.FolderCheck;
import vn.lienthong.hub.adapter.files.sample.SampleCheck;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.PartnerAdmission;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PartnersFolder;
import vn.lienthong.hub.testing.HubTest;

/** What a node does that starts while the folder on disk is faulty. */
@HubTest
class RestartIT {

    @Autowired
    private AcceptedFolders accepted;

    @Autowired
    private PartnerAdmission admission;

    @Autowired
    private FolderCheck check;

    @Autowired
    private SampleCheck samples;

    @Autowired
    private VersionStarter starter;

    @Autowired
    private Polls polls;

    @Autowired
    private SettingsReader settings;

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private FolderPartners started;

    @BeforeEach
    void start() {
        DeliveryRoutes routes = new DeliveryRoutes(camel, Clock.systemUTC());
        camel.start();
        started = new FolderPartners(
                new Admittance(check, samples, admission, starter, routes),
                accepted,
                admission,
                routes,
                polls,
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        started.destroy();
        camel.stop();
    }

    @Test
    void goesOnWithTheVersionThatWasLetInLast() throws Exception {
        PartnerFolder good = dkkd();
        accepted.keep(good);

        started.offer(faulty(good));

        FolderStatus status = started.status("dkkd").orElseThrow();
        assertThat(status.state()).isEqualTo(FolderStatus.State.LIVE_EARLIER);
        assertThat(status.digest()).isEqualTo(good.digest());
        assertThat(status.findings()).isNotEmpty();
        assertThat(started.find("dkkd")).isPresent();
        assertThat(camel.getRoute("files-deliver-dkkd")).isNotNull();
    }

    @Test
    void isWithoutThePartnerIfThereWasNone() throws Exception {
        PartnerFolder good = dkkd();
        accepted.forget("dkkd");

        started.offer(faulty(good));

        assertThat(started.status("dkkd").orElseThrow().state()).isEqualTo(FolderStatus.State.REFUSED);
        assertThat(started.find("dkkd")).isEmpty();
        accepted.keep(good);
    }

    @Test
    void knowsWhoWasLetInBeforeAnyFolderIsRead() throws Exception {
        accepted.keep(dkkd());
        Partners partners = (Partners) admission;
        String id = settings.read(dkkd(), new Findings()).partner().id();
        admission.dismiss(id);
        assertThat(partners.find(id)).isEmpty();

        new RememberedPartners(new PartnersFolder("classpath:partners-dir"), accepted, settings, started)
                .afterSingletonsInstantiated();

        assertThat(partners.find(id)).isPresent();
        assertThat(started.status("dkkd").orElseThrow().state()).isEqualTo(FolderStatus.State.AWAY);
        assertThat(tell(partners.find(id).orElseThrow())).isInstanceOf(Outcome.Postponed.class);

        started.offer(dkkd());
        assertThat(started.status("dkkd").orElseThrow().state()).isEqualTo(FolderStatus.State.LIVE);
    }

    @Test
    void aFolderThatIsTakenAwayLeavesThePartnerKnownUntilItIsDismissed() throws Exception {
        started.offer(dkkd());
        Partners partners = (Partners) admission;
        Partner partner = partners.find(
                        settings.read(dkkd(), new Findings()).partner().id())
                .orElseThrow();
        assertThat(started.dismiss("dkkd")).as("its folder is there").isFalse();

        started.leave("dkkd");

        assertThat(started.isAway("dkkd")).isTrue();
        assertThat(partners.find(partner.id())).isPresent();
        assertThat(tell(partner)).isInstanceOf(Outcome.Postponed.class);

        assertThat(started.dismiss("dkkd")).isTrue();
        assertThat(partners.find(partner.id())).isEmpty();
        assertThat(started.status("dkkd")).isEmpty();
        assertThat(camel.getRoute("files-deliver-dkkd")).isNull();
        started.offer(dkkd());
        accepted.keep(dkkd());
    }

    private Object tell(Partner partner) {
        Delivery delivery = new Delivery(UUID.randomUUID(), 1, 1, partner, null, null);
        try (ProducerTemplate template = camel.createProducerTemplate()) {
            return template.requestBody("direct:deliver-dkkd", delivery);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PartnerFolder faulty(PartnerFolder good) {
        TreeMap<String, String> files = new TreeMap<>(good.files());
        files.put("inbound.jsonata", "{\"fact\": ");
        return PartnerFolder.of("dkkd", files);
    }

    private static PartnerFolder dkkd() throws Exception {
        return read(Path.of(RestartIT.class.getResource("/partners-dir/dkkd").toURI()));
    }

    private static PartnerFolder read(Path folder) throws IOException {
        return new FolderReader(1 << 20).read(folder);
    }
}

package vn.lienthong.hub.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.lienthong.hub.adapter.district.DistrictClerk;
import vn.lienthong.hub.adapter.district.DistrictSimulator;
import vn.lienthong.hub.adapter.igate.IgateSimulator;
import vn.lienthong.hub.adapter.labour.LabourSimulator;
import vn.lienthong.hub.adapter.land.LandSimulator;
import vn.lienthong.hub.adapter.post.PostSimulator;
import vn.lienthong.hub.adapter.province.ProvinceSimulator;

/** The partners of the sample province as simulators, for a run from the sources. */
public final class SampleProvince implements AutoCloseable {

    /** So that a day is over soon; a real vendor is asked once a minute. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private static final String SOAP_USER = "xa13-mau";
    private static final String SOAP_PASSWORD = "khong-that-13";

    private final Clock clock;
    private final ProvinceSimulator province = new ProvinceSimulator("hub-mau", "mau-khong-that");
    private final IgateSimulator first;
    private final IgateSimulator second;
    private final LandSimulator land = new LandSimulator();
    private final PostSimulator post;
    private final LabourSimulator labour = new LabourSimulator("khoa-mau");
    private final DistrictSimulator commune = new DistrictSimulator(SOAP_USER, SOAP_PASSWORD);
    private final BusinessRegistry registry = new BusinessRegistry();
    private final Path folder;

    private SampleProvince(Clock clock, Path folder) {
        this.clock = clock;
        this.folder = folder;
        this.first = new IgateSimulator(clock);
        this.second = new IgateSimulator(clock);
        this.post = new PostSimulator(clock);
    }

    public static SampleProvince start(Clock clock) {
        SampleProvince sample = new SampleProvince(clock, newFolder());
        sample.province.start();
        sample.first.start();
        sample.second.start();
        sample.land.start();
        sample.post.start();
        sample.labour.start();
        sample.commune.start();
        sample.registry.start();
        return sample;
    }

    /** What tells the hub where the simulators listen. */
    public List<String> arguments() {
        return List.of(
                "--sample.province.url=" + province.url(),
                "--sample.igate-1.url=" + first.url(),
                "--sample.igate-2.url=" + second.url(),
                "--sample.land.url=" + land.url(),
                "--sample.post.url=" + post.url(),
                "--sample.labour.url=" + labour.url(),
                "--sample.xa-13.url=" + commune.url(),
                "--DKKD_URL=" + registry.url(),
                "--sample.commune.folder=" + folder,
                "--hub.commune.every=" + POLL,
                "--hub.commune.quiet=" + POLL.dividedBy(5),
                "--sample.poll.every=" + POLL,
                "--sample.backfill-from=" + clock.instant().minus(Duration.ofDays(1)));
    }

    /**
     * Plays the day against a hub that is up and was started with {@link #arguments}.
     *
     * @return whether the hub's count of the day and the partners' agree
     * @throws IllegalStateException if the hub refuses something
     */
    public boolean playDay(URI hub, Predicate<LocalDate> isWorkingDay, PrintStream out) {
        return play(hub, isWorkingDay, out).agreed();
    }

    PlayedDay play(URI url, Predicate<LocalDate> isWorkingDay, PrintStream out) {
        HubClient hub = new HubClient(url);
        HubView view = new HubView(hub);
        SimulatedDistrict one = new SimulatedDistrict("igate-1", first, clock);
        SimulatedDistrict two = new SimulatedDistrict("igate-2", second, clock);
        SimulatedLand offices = new SimulatedLand(land);
        SimulatedPost carriers = new SimulatedPost(post);
        SimulatedSoapDesk old = new SimulatedSoapDesk("xa-13", commune);
        SimulatedRegistry office = new SimulatedRegistry(registry);
        SimulatedLabour department = new SimulatedLabour(labour);
        List<Voice> voices = List.of(
                new EventVoice("district-3", hub, view),
                new VendorVoice(one, view),
                new VendorVoice(two, view),
                new LandVoice(hub, offices),
                new PostVoice(hub, carriers),
                new SoapVoice(new DistrictClerk(url, SOAP_USER, SOAP_PASSWORD), old),
                new LabourVoice(hub, department),
                new RegistryVoice(hub, registry),
                new CommuneVoice("commune-0204", folder.resolve("X77.02.04-" + CommuneVoice.today(clock) + ".csv")));
        List<Listener> listeners =
                List.of(new SimulatedProvince(province), one, two, offices, carriers, old, department, office);
        return new DayInTheProvince(hub, voices, listeners, clock, out).play(isWorkingDay);
    }

    @Override
    public void close() {
        province.stop();
        first.stop();
        second.stop();
        land.stop();
        post.stop();
        labour.stop();
        commune.stop();
        registry.stop();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("commune-0204");
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for the commune's files", e);
        }
    }
}

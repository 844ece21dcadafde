package vn.lienthong.hub.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.lienthong.hub.adapter.igate.IgateSimulator;
import vn.lienthong.hub.adapter.province.ProvinceSimulator;

/** The partners of the sample province as simulators, for a run from the sources. */
public final class SampleProvince implements AutoCloseable {

    /** So that a day is over soon; a real vendor is asked once a minute. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Clock clock;
    private final ProvinceSimulator province = new ProvinceSimulator("hub-mau", "mau-khong-that");
    private final IgateSimulator first;
    private final IgateSimulator second;

    private SampleProvince(Clock clock) {
        this.clock = clock;
        this.first = new IgateSimulator(clock);
        this.second = new IgateSimulator(clock);
    }

    public static SampleProvince start(Clock clock) {
        SampleProvince sample = new SampleProvince(clock);
        sample.province.start();
        sample.first.start();
        sample.second.start();
        return sample;
    }

    /** What tells the hub where the simulators listen. */
    public List<String> arguments() {
        return List.of(
                "--sample.province.url=" + province.url(),
                "--sample.igate-1.url=" + first.url(),
                "--sample.igate-2.url=" + second.url(),
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

    PlayedDay play(URI hub, Predicate<LocalDate> isWorkingDay, PrintStream out) {
        SimulatedDistrict one = new SimulatedDistrict("igate-1", first, clock);
        SimulatedDistrict two = new SimulatedDistrict("igate-2", second, clock);
        return new DayInTheProvince(
                        new HubClient(hub),
                        List.of(one, two),
                        List.of(new SimulatedProvince(province), one, two),
                        clock,
                        out)
                .play(isWorkingDay);
    }

    @Override
    public void close() {
        province.stop();
        first.stop();
        second.stop();
    }
}

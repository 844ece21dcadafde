package vn.lienthong.hub.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lienthong.hub.adapter.province.AskingProvince;
import vn.lienthong.hub.event.VietnamTime;

/** Plays one day and counts it. */
final class DayInTheProvince {

    private final HubClient hub;
    private final List<Voice> voices;
    private final List<Listener> listeners;
    private final Clock clock;
    private final PrintStream out;

    DayInTheProvince(HubClient hub, List<Voice> voices, List<Listener> listeners, Clock clock, PrintStream out) {
        this.hub = hub;
        this.voices = voices;
        this.listeners = listeners;
        this.clock = clock;
        this.out = out;
    }

    /**
     * @return what was played, and whether the two counts agree
     * @throws IllegalStateException if the hub refuses something
     */
    PlayedDay play(Predicate<LocalDate> isWorkingDay) {
        Progress progress = new Progress(out);
        Instant start = clock.instant();
        DayGenerator generator = new DayGenerator(start.getEpochSecond(), start, isWorkingDay);
        List<Story> stories = generator.day300();
        HubView view = new HubView(hub);
        DayPlayer player = new DayPlayer(voices, progress);
        player.show(generator.dayBefore());
        progress.until("the partner that is files has joined", () -> view.isLive("dkkd") ? 0 : 1);
        AskingProvince province = new AskingProvince(
                vn.lienthong.hub.testing.HubClient.on(hub.base().getPort()));
        Inquiries inquiries = new Inquiries(province);
        inquiries.catchUp();
        progress.until("the hub polls whom it must poll", () -> view.unknown(generator.dayBefore()));
        player.play(stories);
        progress.until(
                "every dossier stands where its story ends",
                () -> view.unfinished(stories, VietnamTime.format(start)).size());
        List<Story> untold = new ArrayList<>(stories);
        progress.until("whoever must know is told", () -> {
            untold.retainAll(view.untold(untold));
            return untold.size();
        });

        progress.say("counting");
        List<Seen> seen = new ArrayList<>();
        stories.forEach(story -> seen.add(view.dossier(story.code())));
        Map<String, Heard> heard = listeners.stream().collect(Collectors.toMap(Listener::partner, Listener::heard));
        boolean agreed = report(
                new DayCount(
                        stories,
                        player.said(),
                        seen,
                        heard,
                        new Texting(hub).askAbout(stories),
                        inquiries.about(stories)),
                generator.day());
        return new PlayedDay(stories, agreed);
    }

    private boolean report(DayCount count, LocalDate day) {
        DayTable table = new DayTable(out);
        table.print(count, voices.stream().collect(Collectors.toMap(Voice::partner, Voice::dialect)), day);
        List<String> disagreements = count.disagreements();
        if (!disagreements.isEmpty()) {
            out.println();
            out.println("The two counts of the day disagree:");
            disagreements.forEach(sentence -> out.println("  " + sentence));
            return false;
        }
        String example = count.stories().stream()
                .filter(story -> story.way() == Way.DISTRICT_FOR_IGATE)
                .findFirst()
                .orElseThrow()
                .code();
        table.next(hub.base(), example, day);
        return true;
    }
}

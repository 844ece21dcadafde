package vn.lienthong.hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.VietnamTime;

/** Makes up the day's dossiers: the same seed and moment give the same day. */
final class DayGenerator {

    private static final DateTimeFormatter CODE_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final Random random;
    private final Stage stage;
    private final StoryWriter writer;
    private final String codeDate;
    private final List<Story> dayBefore;
    private int sequence;

    /**
     * @param now nothing of the day lies after it; its second of the day begins the codes' sequence, so that no later
     *     day uses a code again
     */
    DayGenerator(long seed, Instant now, Predicate<LocalDate> isWorkingDay) {
        this.random = new Random(seed);
        this.stage = new Stage(now, new WorkDays(isWorkingDay));
        this.writer = new StoryWriter(random);
        this.codeDate = CODE_DATE.format(now.atOffset(VietnamTime.OFFSET));
        this.sequence = now.atOffset(VietnamTime.OFFSET).toLocalTime().toSecondOfDay() * 1000;
        this.dayBefore = List.of(
                story(Way.IGATE_1, Plot.RECEIVED, Errand.OTHER),
                story(Way.IGATE_2, Plot.RECEIVED, Errand.OTHER),
                parcel(story(Way.POST_FOR_IGATE, Plot.RECEIVED, Errand.OTHER)));
    }

    /** The day on which it is played. */
    LocalDate day() {
        return stage.day();
    }

    /**
     * A row of each of the vendor's districts, and one of the post's feed, that were there before the day and do not belong
     * to it: what the hub reads first of such a partner is told to nobody.
     */
    List<Story> dayBefore() {
        return dayBefore;
    }

    List<Story> day300() {
        List<Plot> plots = new ArrayList<>();
        for (Plot plot : Plot.values()) {
            plots.addAll(Collections.nCopies(3 * plot.share(), plot));
        }
        Collections.shuffle(plots, random);
        List<Story> stories = new ArrayList<>();
        for (Way way : Way.values()) {
            for (int i = 0; i < way.load().land(); i++) {
                stories.add(story(way, plot(way, plots.get(stories.size()), i), way.land()));
            }
            for (int i = 0; i < way.load().other(); i++) {
                stories.add(story(way, plot(way, plots.get(stories.size()), i), way.other()));
            }
        }
        Collections.shuffle(stories, random);
        return stories;
    }

    /** Of a dossier that the hub does not know the post says that the parcel has come. */
    private static Story parcel(Story story) {
        Move delivered = new Move("post", story.moves().get(0).time(), new Fact.PostDelivered(null, null));
        return new Story(story.code(), story.way(), story.plot(), story.dueAt(), List.of(delivered));
    }

    /** One of the way's own in turn, if it has any. */
    private static Plot plot(Way way, Plot any, int number) {
        return way.plots().isEmpty()
                ? any
                : way.plots().get(number % way.plots().size());
    }

    private Story story(Way way, Plot plot, List<Errand> errands) {
        Errand errand = errands.get(random.nextInt(errands.size()));
        String receiving = way.receiving().get(random.nextInt(way.receiving().size()));
        String competent = way.competent().isEmpty()
                ? null
                : way.competent().get(random.nextInt(way.competent().size()));
        Plotter.Times times = new Plotter(stage, random).of(plot, errand.workingDays());
        Channel channel = way.channel(random);
        String code = String.format(Locale.ROOT, "%s-%s-%08d", receiving, codeDate, ++sequence);
        return writer.write(
                new StoryWriter.Opening(code, way, plot, errand.procedure(), channel),
                receiving,
                competent,
                times,
                Duration.ofMinutes(5L + random.nextInt(600)));
    }
}

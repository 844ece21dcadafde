package vn.lienthong.hub.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/** Plays the stories, each partner in its own dialect: the vendor by rows that are polled, the others by events. */
final class DayPlayer {

    private final HubClient hub;
    private final HubView view;
    private final Map<String, VendorDesk> desks;
    private final Progress progress;
    private final Map<String, Integer> said = new HashMap<>();

    DayPlayer(HubClient hub, HubView view, List<VendorDesk> desks, Progress progress) {
        this.hub = hub;
        this.view = view;
        this.desks = desks.stream().collect(Collectors.toMap(VendorDesk::partner, Function.identity()));
        this.progress = progress;
    }

    /** Facts said so far, by the partner who said them. */
    Map<String, Integer> said() {
        return Map.copyOf(said);
    }

    /** Rows that the vendor's districts have before the day; they do not belong to it. */
    void show(List<Story> stories) {
        stories.forEach(story -> desks.get(story.way().intake()).add(VendorRows.received(story)));
    }

    /** All intakes first, then the stories move on side by side. */
    void play(List<Story> stories) {
        progress.say("%d dossiers come in", stories.size());
        stories.forEach(this::takeIn);
        progress.until("the vendor's first district has what was handed in elsewhere", () -> (int) stories.stream()
                .filter(story -> story.way() == Way.DISTRICT_FOR_IGATE)
                .filter(story -> !desks.get(story.way().worker()).has(story.code()))
                .count());
        progress.say("they move on");
        int longest =
                stories.stream().mapToInt(story -> later(story).size()).max().orElse(0);
        for (int step = 0; step < longest; step++) {
            awaitResults(stories, step);
            for (Story story : stories) {
                if (step < later(story).size()) {
                    make(story, later(story).get(step));
                }
            }
        }
    }

    /** A desk hands out what another system made only once it has heard of it. */
    private void awaitResults(List<Story> stories, int step) {
        List<Story> promised = stories.stream()
                .filter(story -> story.way() == Way.DISTRICT_FOR_IGATE)
                .filter(story ->
                        step < later(story).size() && later(story).get(step).fact() instanceof Fact.Returned)
                .toList();
        progress.until(
                "the results of the vendor's first district are known",
                () -> view.notYet(DossierState.COMPLETED, promised));
    }

    private void takeIn(Story story) {
        if (story.way().isPolled()) {
            desks.get(story.way().intake()).add(VendorRows.received(story));
            intake(story).forEach(move -> count(move.speaker()));
        } else {
            intake(story).forEach(move -> tell(story, move));
        }
    }

    private void make(Story story, Move move) {
        VendorDesk desk = desks.get(move.speaker());
        if (desk == null) {
            tell(story, move);
        } else {
            desk.change(story.code(), row -> VendorRows.apply(row, move));
            count(move.speaker());
        }
    }

    private void tell(Story story, Move move) {
        String id = story.code() + "/" + FactType.of(move.fact()).factName();
        hub.say(
                move.speaker(),
                new DossierEvent("/partners/" + move.speaker(), id, story.code(), move.time(), move.fact()));
        count(move.speaker());
    }

    private void count(String speaker) {
        said.merge(speaker, 1, Integer::sum);
    }

    private static List<Move> intake(Story story) {
        return story.moves().subList(0, receivedAt(story) + 1);
    }

    private static List<Move> later(Story story) {
        return story.moves().subList(receivedAt(story) + 1, story.moves().size());
    }

    private static int receivedAt(Story story) {
        int index = 0;
        while (!(story.moves().get(index).fact() instanceof Fact.Received)) {
            index++;
        }
        return index;
    }
}

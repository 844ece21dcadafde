package vn.lienthong.hub.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plays the stories side by side, each partner in its own dialect. */
final class DayPlayer {

    private final Map<String, Voice> voices;
    private final Progress progress;
    private final Map<String, Integer> said = new HashMap<>();

    DayPlayer(Collection<Voice> voices, Progress progress) {
        this.voices = voices.stream().collect(Collectors.toMap(Voice::partner, Function.identity()));
        this.progress = progress;
    }

    /** Facts said so far, by the partner who said them. */
    Map<String, Integer> said() {
        return Map.copyOf(said);
    }

    /** What the partners' systems show before the day; it does not belong to it. */
    void show(List<Story> stories) {
        stories.forEach(story -> story.moves().forEach(move -> voice(move).say(new Turn(story, move))));
    }

    /** One move of each story after another; nobody speaks of what the own system has not heard of yet. */
    void play(List<Story> stories) {
        progress.say("%d dossiers come in", stories.size());
        int longest =
                stories.stream().mapToInt(story -> story.moves().size()).max().orElse(0);
        for (int round = 0; round < longest; round++) {
            List<Turn> turns = turns(stories, round);
            progress.until("the partners have what they speak of next", () -> notYet(turns));
            turns.forEach(this::make);
            progress.say("%d moves made", turns.size());
        }
        voices.values().forEach(Voice::endOfDay);
    }

    private static List<Turn> turns(List<Story> stories, int round) {
        return stories.stream()
                .filter(story -> round < story.moves().size())
                .map(story -> new Turn(story, story.moves().get(round)))
                .toList();
    }

    private int notYet(List<Turn> turns) {
        return turns.stream().collect(Collectors.groupingBy(turn -> voice(turn.move()))).entrySet().stream()
                .mapToInt(spoken -> spoken.getKey().notYet(spoken.getValue()))
                .sum();
    }

    private void make(Turn turn) {
        voice(turn.move()).say(turn);
        said.merge(turn.move().speaker(), 1, Integer::sum);
    }

    private Voice voice(Move move) {
        return voices.get(move.speaker());
    }
}

package vn.lienthong.hub.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableHistoryTests {

    private static final Instant FIRST = Instant.parse("2026-03-01T01:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-04-01T01:00:00Z");

    private final List<List<String>> made = new ArrayList<>();
    private final TableHistory<String, List<String>> history =
            history(List.of(row("a", FIRST), row("b", FIRST), row("c", SECOND)));

    private TableHistory<String, List<String>> history(List<TableHistory.Row<String>> rows) {
        return new TableHistory<>(rows, known -> {
            made.add(known);
            return known;
        });
    }

    @Test
    void knowsWhatWasImportedUpToTheMoment() {
        assertThat(history.asKnown(FIRST.minusNanos(1))).isEmpty();
        assertThat(history.asKnown(Instant.MIN)).isEmpty();
        assertThat(history.asKnown(FIRST)).containsExactly("a", "b");
        assertThat(history.asKnown(SECOND.minusNanos(1))).containsExactly("a", "b");
        assertThat(history.asKnown(SECOND)).containsExactly("a", "b", "c");
    }

    @Test
    void sinceTheLastImportIsNow() {
        assertThat(history.asKnown(SECOND)).isSameAs(history.now());
        assertThat(history.asKnown(Instant.MAX)).isSameAs(history.now());
    }

    @Test
    void momentsBetweenTheSameImportsShareOneState() {
        List<String> past = history.asKnown(FIRST);
        int before = made.size();

        assertThat(history.asKnown(FIRST.plusSeconds(1))).isSameAs(past);
        assertThat(history.asKnown(SECOND.minusNanos(1))).isSameAs(past);
        assertThat(made).hasSize(before);
    }

    @Test
    void staysRightHoweverManyMomentsAreAskedFor() {
        TableHistory<String, List<String>> daily = history(IntStream.range(0, 200)
                .mapToObj(day -> row(Integer.toString(day), FIRST.plus(Duration.ofDays(day))))
                .toList());

        for (int round = 0; round < 2; round++) {
            for (int day = 0; day < 200; day++) {
                assertThat(daily.asKnown(FIRST.plus(Duration.ofDays(day)))).hasSize(day + 1);
            }
        }
    }

    @Test
    void saysWhenTheLatestRowBecameKnown() {
        assertThat(history.changedAt()).isEqualTo(SECOND);
        assertThat(history(List.of()).changedAt()).isEqualTo(Instant.EPOCH);
        assertThat(history(List.of()).asKnown(SECOND)).isEmpty();
    }

    private static TableHistory.Row<String> row(String value, Instant knownAt) {
        return new TableHistory.Row<>(value, knownAt);
    }
}

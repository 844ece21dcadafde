package vn.lienthong.hub.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A worked case; {@code texts} are its columns as written. */
public record WorkedCase(
        String number,
        Instant startedAt,
        Term term,
        Cutoff cutoff,
        PausePolicy policy,
        List<Pause> pauses,
        Instant finishedAt,
        Instant dueAt,
        Verdict verdict,
        List<String> texts) {

    /** The 500 that the project was given. */
    public static List<WorkedCase> given() {
        return read("/deadlines.csv");
    }

    /**
     * Our own, for the rules that those do not reach; the last column names the rule. Their results were worked out by a
     * third implementation in another language, and the borders among them by hand.
     */
    public static List<WorkedCase> more() {
        return read("/deadlines-more.csv");
    }

    public static List<WorkedCase> all() {
        return Stream.concat(given().stream(), more().stream()).toList();
    }

    private static List<WorkedCase> read(String resource) {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(WorkedCase.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(WorkedCase::readLine).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkedCase readLine(String line) {
        List<String> texts = List.of(line.split(",", -1));
        return new WorkedCase(
                texts.get(0),
                time(texts.get(1)),
                new Term(Integer.parseInt(texts.get(2)), TermUnit.valueOf(texts.get(3))),
                Cutoff.valueOf(texts.get(4)),
                PausePolicy.valueOf(texts.get(5)),
                pauses(texts.get(6)),
                time(texts.get(7)),
                time(texts.get(8)),
                Verdict.valueOf(texts.get(9)),
                texts);
    }

    private static List<Pause> pauses(String text) {
        return Arrays.stream(text.split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("/"))
                .map(ends -> new Pause(time(ends[0]), time(ends[1])))
                .toList();
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @Override
    public String toString() {
        return String.join(" ", texts);
    }
}

package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import vn.lienthong.hub.statistics.published.PublishedFigures;
import vn.lienthong.hub.testing.HubClient;

/**
 * Posts the dossiers of published figures to a running hub, as a district hands in its past, and asks for the numbers. Can
 * be run again: what is known is not counted twice.
 */
public final class LedgerDemo {

    private static final String LINES = "application/x-ndjson";
    private static final int BATCH = 5_000;

    private final HubClient operator;
    private final PublishedFigures figures;
    private final PrintStream out;

    /** @param operator may write events and keep units and procedures */
    public LedgerDemo(HubClient operator, PublishedFigures figures, PrintStream out) {
        this.operator = operator;
        this.figures = figures;
        this.out = out;
    }

    /** For a hub that knows nobody but an operator, so that nothing of the ledger is told to anyone. */
    public static List<String> arguments() {
        return List.of(
                "--hub.security.clients.operator.secret={noop}operator",
                "--hub.security.clients.operator.scopes=events:write,dossiers:read,statistics:read,operations");
    }

    /** @throws IllegalStateException if the hub does not take a line */
    public void play() {
        require(operator.put("/api/v1/units", LINES, figures.units()));
        require(operator.put("/api/v1/procedures", LINES, figures.procedures()));
        List<String> lines = figures.lines();
        for (int from = 0; from < lines.size(); from += BATCH) {
            post(lines.subList(from, Math.min(from + BATCH, lines.size())));
            out.printf("%s: %d of %d events%n", figures.key(), Math.min(from + BATCH, lines.size()), lines.size());
        }
        String question = "unit=%s&from=%s&to=%s".formatted(figures.unit(), figures.from(), figures.to());
        JsonNode total = require(operator.get("/api/v1/indicators/on-time?" + question))
                .json()
                .path("total");
        out.printf(
                "%s: %d received, %d resolved, of these %d early, %d on time, %d late (%s %% early or on time); %d in"
                        + " progress%n",
                figures.key(),
                total.path("received").asInt(),
                total.path("resolved").asInt(),
                total.path("early").asInt(),
                total.path("onTime").asInt(),
                total.path("late").asInt(),
                total.path("onTimePercent").asText(),
                total.path("inProgress").asInt());
        out.println("Ask for it yourself: /api/v1/indicators/on-time?" + question + "&groupBy=field");
    }

    private void post(List<String> lines) {
        require(operator.post("/api/v1/events", LINES, String.join("\n", lines)))
                .lines()
                .forEach(line -> {
                    int status = line.path("status").asInt();
                    if (status != 200 && status != 201) {
                        throw new IllegalStateException("an event was not taken: " + line);
                    }
                });
    }

    private static HubClient.Answer require(HubClient.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("the hub said " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}

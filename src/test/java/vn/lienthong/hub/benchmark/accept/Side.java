package vn.lienthong.hub.benchmark.accept;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.hub.benchmark.history.HeardEvents;
import vn.lienthong.hub.benchmark.report.BenchHub;
import vn.lienthong.hub.testing.HubClient;

/** One of the two hubs, and what accepting has cost it. */
final class Side {

    private static final String LINES = "application/x-ndjson";
    private static final String EVENT = "application/cloudevents+json";

    final String name;
    private final BenchHub hub;
    private final Processor processor;
    private long events;
    private long wall;
    private Duration hubTime = Duration.ZERO;
    private Duration databaseTime = Duration.ZERO;

    Side(String name, BenchHub hub, Processor processor) {
        this.name = name;
        this.hub = hub;
        this.processor = processor;
    }

    /** What was measured so far was for warming up. */
    void forget() {
        events = 0;
        wall = 0;
        hubTime = Duration.ZERO;
        databaseTime = Duration.ZERO;
    }

    void batch(List<HeardEvents.Heard> lines) {
        HubClient operator = hub.operator();
        String body = lines.stream().map(HeardEvents.Heard::event).collect(Collectors.joining("\n"));
        measure(lines.size(), () -> {
            HubClient.Answer answer = BenchHub.require(operator.post("/api/v1/events", LINES, body), "a batch");
            answer.lines().forEach(line -> requireCreated(line.path("status").asInt(), line.toString()));
        });
    }

    void single(List<HeardEvents.Heard> lines) {
        HubClient operator = hub.operator();
        measure(
                lines.size(),
                () -> lines.forEach(line -> {
                    HubClient.Answer answer = operator.post("/api/v1/events", EVENT, line.event());
                    requireCreated(answer.status(), answer.body());
                }));
    }

    private static void requireCreated(int status, String answer) {
        if (status != 201) {
            throw new IllegalStateException("an event was not accepted: " + answer);
        }
    }

    private void measure(int count, Runnable work) {
        Duration hubBefore = processor.hub();
        Duration databaseBefore = processor.database();
        long began = System.nanoTime();
        work.run();
        wall += System.nanoTime() - began;
        hubTime = hubTime.plus(processor.hub()).minus(hubBefore);
        databaseTime = databaseTime.plus(processor.database()).minus(databaseBefore);
        events += count;
    }

    /** Of an event, in microseconds. */
    double wall() {
        return wall / 1e3 / events;
    }

    double hubTime() {
        return hubTime.toNanos() / 1e3 / events;
    }

    double databaseTime() {
        return databaseTime.toNanos() / 1e3 / events;
    }

    double processorTime() {
        return hubTime() + databaseTime();
    }
}

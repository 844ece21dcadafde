package vn.lienthong.hub.benchmark.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.lienthong.hub.testing.HubClient;

/** One question and how long its answers took. */
final class Question {

    private final String name;
    private final String path;
    private final List<Long> nanos = new ArrayList<>();

    Question(String name, String path) {
        this.name = name;
        this.path = path;
    }

    String name() {
        return name;
    }

    /** Asks once without counting the time. */
    void warmUp(HubClient caller) {
        BenchHub.require(caller.get(path), name);
    }

    void ask(HubClient caller) {
        long began = System.nanoTime();
        HubClient.Answer answer = caller.get(path);
        nanos.add(System.nanoTime() - began);
        BenchHub.require(answer, name);
    }

    Duration median() {
        return at(0.5);
    }

    /** Of a hundred answers one took longer. */
    Duration p99() {
        return at(0.99);
    }

    private Duration at(double share) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return Duration.ofNanos(sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))));
    }
}

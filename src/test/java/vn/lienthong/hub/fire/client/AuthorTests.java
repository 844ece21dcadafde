package vn.lienthong.hub.fire.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AuthorTests {

    private static final int DOSSIERS = 400;

    @Test
    void theSameSeedWritesTheSameDossiers() {
        assertThat(events(7, 1)).isEqualTo(events(7, 1)).isNotEqualTo(events(8, 1));
    }

    @Test
    void noTwoEventsHaveTheSameName() {
        List<ObjectNode> events = events(7, 1);
        events.addAll(events(7, 2));

        assertThat(events).extracting(event -> event.path("id").asText()).doesNotHaveDuplicates();
    }

    @Test
    void writesOfEverythingThatARunIsToMeet() {
        List<ObjectNode> events = events(7, 1);

        assertThat(events)
                .extracting(event -> event.path("type").asText().replaceAll(".*dossier\\.(\\w+)\\.v1", "$1"))
                .contains(
                        "registered",
                        "received",
                        "progressed",
                        "supplementRequested",
                        "supplemented",
                        "paymentRequested",
                        "paid",
                        "transferred",
                        "rescheduled",
                        "withdrawalRequested",
                        "withdrawn",
                        "stopped",
                        "completed",
                        "reopened",
                        "returned",
                        "corrected");
        assertThat(events).anyMatch(event -> event.path("data").has("aliases"));
        assertThat(events).anyMatch(event -> event.path("data").has("annuls"));
    }

    private static List<ObjectNode> events(long seed, int voice) {
        Author author = new Author(new Random(seed), voice);
        List<ObjectNode> events = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            for (Story story = author.next(); !story.isTold(); ) {
                events.add(story.next());
            }
        }
        return events;
    }
}

package vn.lienthong.hub.fire.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The events of one dossier in the order in which they are told, which is not always that in which they happened. */
final class Story {

    private final Deque<ObjectNode> events;

    Story(List<ObjectNode> events) {
        this.events = new ArrayDeque<>(events);
    }

    boolean isTold() {
        return events.isEmpty();
    }

    ObjectNode next() {
        return events.remove();
    }
}

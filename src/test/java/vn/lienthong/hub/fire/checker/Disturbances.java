package vn.lienthong.hub.fire.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.NemesisLine;

/** When something was killed or stood still: each from its beginning until it was over. */
final class Disturbances {

    /** The ledgers are written by several threads: a line may be this much later than what it tells. */
    private static final long SLACK_MILLIS = 1000;

    private final List<Span> spans = new ArrayList<>();

    Disturbances(List<NemesisLine> acts) {
        Map<String, Long> open = new HashMap<>();
        for (NemesisLine act : acts) {
            switch (act.what()) {
                case KILL_HUB, END_HUB, STOP_HUB -> open.putIfAbsent("hub " + act.node(), act.at());
                case KILL_DATABASE -> open.putIfAbsent("database", act.at());
                case READY_HUB, CONT_HUB -> close(open.remove("hub " + act.node()), act.at());
                case READY_DATABASE -> close(open.remove("database"), act.at());
                default -> {
                    // Nobody was killed or stood still.
                }
            }
        }
        open.values().forEach(from -> close(from, Long.MAX_VALUE - SLACK_MILLIS));
    }

    private void close(Long from, long to) {
        if (from != null) {
            spans.add(new Span(from - SLACK_MILLIS, to + SLACK_MILLIS));
        }
    }

    /** Whether any of it fell between these two moments. */
    boolean between(long from, long to) {
        return spans.stream().anyMatch(span -> span.from <= to && span.to >= from);
    }

    private record Span(long from, long to) {}
}

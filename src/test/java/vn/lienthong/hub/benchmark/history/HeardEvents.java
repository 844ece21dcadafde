package vn.lienthong.hub.benchmark.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

/** The same invented history as events that are posted, instead of rows. */
public final class HeardEvents {

    private static final Set<FactType> WITH_REASON = EnumSet.of(
            FactType.REFUSED,
            FactType.SUPPLEMENT_REQUESTED,
            FactType.WITHDRAWN,
            FactType.STOPPED,
            FactType.REOPENED,
            FactType.RESCHEDULED,
            FactType.CORRECTED);

    /**
     * @param at when the hub hears of it
     * @param event as JSON
     */
    public record Heard(Instant at, String event) {}

    private HeardEvents() {}

    /**
     * Everything that is ever said of the dossiers of some working days.
     *
     * @param from place of the first day in the history
     * @param days how many
     * @param dossiers a day
     * @return in the order in which they are heard
     */
    public static List<Heard> of(long seed, int from, int days, int dossiers) {
        DayOfHistory.Ground ground = HistoryLoader.ground();
        List<Heard> heard = new ArrayList<>();
        for (int day = from; day < from + days; day++) {
            DayOfHistory.each(
                    ground,
                    seed,
                    day,
                    dossiers,
                    (code, alias, facts) ->
                            facts.forEach(fact -> heard.add(new Heard(fact.recordedAt(), event(code, fact)))));
        }
        heard.sort(Comparator.comparing(Heard::at));
        return heard;
    }

    private static String event(String code, StoredFact fact) {
        ObjectNode event = EventJson.mapper()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", fact.ref().id())
                .put("source", fact.ref().source())
                .put("type", "vn.lienthong.dossier." + fact.type().factName() + ".v1")
                .put("subject", code)
                .put("time", VietnamTime.format(fact.happenedAt()));
        event.set("data", said(fact));
        return event.toString();
    }

    /** A stored fact keeps what counts; the language wants a reason besides. */
    private static ObjectNode said(StoredFact fact) {
        ObjectNode data = fact.data().deepCopy();
        if (WITH_REASON.contains(fact.type()) && !data.has("reason")) {
            data.put("reason", "Như đã nêu");
        }
        return data;
    }
}

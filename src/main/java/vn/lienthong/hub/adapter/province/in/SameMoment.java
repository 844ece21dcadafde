package vn.lienthong.hub.adapter.province.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.event.DossierEvent;

/**
 * Systems whose clocks know minutes only say several steps of one moment. In one call they are told apart by their
 * number, so that none is taken for another; the same call again gives the same ids.
 */
final class SameMoment {

    private SameMoment() {}

    static List<RowFact> toldApart(List<RowFact> rows) {
        Map<String, DossierEvent> taken = new HashMap<>();
        List<RowFact> apart = new ArrayList<>();
        for (RowFact row : rows) {
            boolean step = row.slot().equals(row.event().id());
            RowFact free = row;
            for (int number = 2; step && isTaken(taken, free.event()); number++) {
                free = numbered(row, number);
            }
            taken.put(free.event().id(), free.event());
            apart.add(free);
        }
        return apart;
    }

    private static boolean isTaken(Map<String, DossierEvent> taken, DossierEvent event) {
        DossierEvent other = taken.get(event.id());
        return other != null
                && !(other.fact().equals(event.fact()) && other.more().equals(event.more()));
    }

    private static RowFact numbered(RowFact row, int number) {
        DossierEvent event = row.event();
        String id = event.id() + "/" + number;
        return new RowFact(
                id, new DossierEvent(event.source(), id, event.subject(), event.time(), event.fact(), event.more()));
    }
}

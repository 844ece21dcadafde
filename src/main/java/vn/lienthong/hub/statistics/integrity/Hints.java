package vn.lienthong.hub.statistics.integrity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.statistics.Period;

/** Finds the hints of one kind in a folded dossier, and the facts that led to them. */
final class Hints {

    private Hints() {}

    /** Those about facts of a period; what is about no fact in particular, about the reception. */
    static List<IntegrityPage.Hint> of(Dossier dossier, IntegrityKind kind, Period period) {
        List<IntegrityPage.Hint> hints = new ArrayList<>();
        for (Mark mark : dossier.marks()) {
            int place = place(dossier, mark);
            if (kind.marks().contains(mark.code()) && isWithin(period, time(dossier, place))) {
                hints.add(new IntegrityPage.Hint(mark.code(), mark.detail(), events(dossier, kind, place)));
            }
        }
        return hints;
    }

    /** @return -1 if the fact has no place in the history */
    private static int place(Dossier dossier, Mark mark) {
        List<Step> history = dossier.history();
        return IntStream.range(0, history.size())
                .filter(i -> history.get(i).said().ref().equals(mark.fact()))
                .findFirst()
                .orElse(-1);
    }

    private static Instant time(Dossier dossier, int place) {
        return place < 0
                ? dossier.milestones().receivedAt()
                : dossier.history().get(place).time();
    }

    private static boolean isWithin(Period period, Instant time) {
        return !time.isBefore(period.start()) && time.isBefore(period.end());
    }

    private static List<IntegrityPage.Event> events(Dossier dossier, IntegrityKind kind, int place) {
        List<Step> history = dossier.history();
        return IntStream.range(0, place < 0 ? history.size() : place + 1)
                .filter(i -> i == place
                        || history.get(i).effective()
                                && kind.before().contains(history.get(i).said().type()))
                .mapToObj(i -> IntegrityPage.Event.of(history.get(i)))
                .toList();
    }
}

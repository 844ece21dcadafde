package vn.lienthong.hub.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.event.FactType;

/** Form II.06a counted by hand: one dossier after the other, as it stood at the end of the period. */
final class SlowCount {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Instant start;
    private final Instant end;
    private final boolean original;
    private final Map<String, Integer> counts = new TreeMap<>();

    SlowCount(LocalDate from, LocalDate to, boolean original) {
        this.start = from.atStartOfDay(VIETNAM).toInstant();
        this.end = to.plusDays(1).atStartOfDay(VIETNAM).toInstant();
        this.original = original;
        List.of("received", "carriedOver", "resolved", "early", "onTime", "late", "inProgress", "inTime", "overdue")
                .forEach(name -> counts.put(name, 0));
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** @return whether it counts at all */
    boolean add(Dossier dossier) {
        Instant received = dossier.milestones().receivedAt();
        Instant finish = dossier.milestones().finishedAt();
        if (received == null || finish != null && finish.isBefore(start)) {
            return false;
        }
        count(received.isBefore(start) ? "carriedOver" : "received");
        Instant due = original
                ? dossier.appointment().originalDueAt()
                : dossier.appointment().dueAt();
        if (finish == null) {
            count("inProgress");
            boolean overdue = !dossier.paused() && less(dossier, end).isAfter(due);
            count(overdue ? "overdue" : "inTime");
        } else {
            count("resolved");
            count(verdict(dossier, less(dossier, finish), due));
        }
        return true;
    }

    private static String verdict(Dossier dossier, Instant finish, Instant due) {
        FactType by = dossier.milestones().finishedBy();
        if (finish.isAfter(due)) {
            return "late";
        }
        boolean dayBefore = LocalDate.ofInstant(finish, VIETNAM).isBefore(LocalDate.ofInstant(due, VIETNAM));
        return dayBefore && by != FactType.WITHDRAWN && by != FactType.STOPPED ? "early" : "onTime";
    }

    /** A time less what of the pauses lies between the start of the clock and it. */
    private static Instant less(Dossier dossier, Instant time) {
        Duration paused = Duration.ZERO;
        for (Pause pause : dossier.pauses()) {
            Instant clockStart = dossier.milestones().startedAt();
            Instant from = pause.from().isBefore(clockStart) ? clockStart : pause.from();
            Instant to = pause.to() == null || pause.to().isAfter(time) ? time : pause.to();
            paused = to.isAfter(from) ? paused.plus(Duration.between(from, to)) : paused;
        }
        return time.minus(paused);
    }

    private void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }
}

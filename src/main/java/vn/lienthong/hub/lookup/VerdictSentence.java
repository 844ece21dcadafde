package vn.lienthong.hub.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.dossier.Moved;
import vn.lienthong.hub.dossier.VerdictAccount;
import vn.lienthong.hub.event.VietnamTime;

/** The arithmetic of a verdict in words. */
final class VerdictSentence {

    private VerdictSentence() {}

    static String of(VerdictAccount account) {
        if (account.comment() == VerdictAccount.Comment.NOT_ACCEPTED) {
            return "Never accepted, so the portal does not count it.";
        }
        List<String> parts = new ArrayList<>();
        if (account.appointment() != null) {
            parts.add((account.byMaximum() ? "Nobody gave an appointment; the law allows until " : "Due ")
                    + time(account.appointment()) + ".");
        }
        account.moves().forEach(move -> parts.add(move(move)));
        parts.add(compared(account));
        String comment = comment(account);
        if (comment != null) {
            parts.add(comment);
        }
        return String.join(" ", parts);
    }

    private static String move(Moved move) {
        String pause = move.pausedFrom() == null
                ? ""
                : " for the pause from " + time(move.pausedFrom()) + " to " + time(move.pausedTo());
        String how =
                switch (move.by()) {
                    case PROMISED -> "A new one was given with the supplement" + pause;
                    case RESTARTED -> "The term counts anew" + pause;
                    case RESTARTED_AS_PROMISED -> "As many working days as were promised count anew" + pause;
                    case SHIFTED ->
                        "Moved on by "
                                + (move.workingDays() == null
                                        ? duration(move.officeTime()) + " of office time"
                                        : move.workingDays() + " working days")
                                + pause;
                    case KEPT -> "The rule leads to an earlier time" + pause + ", so it stays";
                };
        return how + ": " + time(move.dueAt()) + ".";
    }

    private static String compared(VerdictAccount account) {
        String judged =
                switch (account.judged()) {
                    case FINISH -> "Finished ";
                    case RECORDED -> "The hub heard of the finish ";
                    case SUPPLEMENT_REQUEST -> "Papers were asked for ";
                    case NOW -> "In progress at ";
                };
        String delay = account.delay() == null ? "" : ", " + duration(account.delay()) + " after it";
        String less = account.taken().isZero()
                ? ""
                : ", less pauses of " + duration(account.taken()) + ": " + time(account.comparedAt());
        String relation = account.dueAt() == null ? "" : ", " + relation(account.comparedAt(), account.dueAt());
        return judged + time(account.judgedAt()) + delay + less + relation + ": " + account.outcome() + ".";
    }

    private static String relation(Instant compared, Instant dueAt) {
        if (compared.isAfter(dueAt)) {
            return duration(Duration.between(dueAt, compared)) + " after it was due";
        }
        boolean sameDay = compared.atOffset(VietnamTime.OFFSET)
                .toLocalDate()
                .equals(dueAt.atOffset(VietnamTime.OFFSET).toLocalDate());
        return sameDay ? "by then, on the day itself" : "on an earlier day";
    }

    private static String comment(VerdictAccount account) {
        if (account.comment() == null) {
            return null;
        }
        return switch (account.comment()) {
            case STANDS_STILL -> "The clock stands still, so it cannot become late.";
            case NEVER_EARLY -> "What was withdrawn or stopped is never early.";
            case NO_DUE_TIME -> "No due time is known, so it cannot be late.";
            case ASKED_AGAIN ->
                "Papers were asked for more than once and there is no final state: late for the portal.";
            case NOT_ACCEPTED -> null;
        };
    }

    private static String time(Instant time) {
        return VietnamTime.format(time);
    }

    private static String duration(Duration duration) {
        return duration.toString();
    }
}

package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.dossier.VerdictAccount.Comment;
import vn.lienthong.hub.dossier.VerdictAccount.Judged;

/** Tells the verdicts on one dossier: under each rule, and under each school of pauses. */
final class VerdictAccounts {

    private final Judge judge;
    private final Dossier dossier;
    private final Instant now;

    VerdictAccounts(Judge judge, Dossier dossier, Instant now) {
        this.judge = judge;
        this.dossier = dossier;
        this.now = now;
    }

    List<VerdictAccount> all() {
        List<VerdictAccount> accounts = new ArrayList<>();
        for (Against against : List.of(Against.CURRENT, Against.ORIGINAL)) {
            for (PausePolicy policy : PausePolicy.values()) {
                judge.judge(dossier, against, policy, now).map(this::account).ifPresent(accounts::add);
            }
        }
        accounts.add(portal(judge.portal(dossier, now)));
        RecordedRule.judge(dossier).map(this::recorded).ifPresent(accounts::add);
        return accounts;
    }

    private VerdictAccount account(Judgement judged) {
        boolean finished = judged.verdict() != null;
        return new VerdictAccount(
                judged.against() == Against.CURRENT ? "current" : "original",
                judged.policy().name(),
                judged.appointment(),
                false,
                judged.moves(),
                judged.dueAt(),
                finished ? Judged.FINISH : Judged.NOW,
                judged.judgedAt(),
                judged.taken(),
                null,
                finished ? judged.verdict().name() : judged.overdue() ? "OVERDUE" : "IN_TIME",
                judged.lateAfter(),
                comment(judged));
    }

    private Comment comment(Judgement judged) {
        if (judged.dueAt() == null) {
            return Comment.NO_DUE_TIME;
        }
        if (judged.verdict() == null) {
            return dossier.paused() ? Comment.STANDS_STILL : null;
        }
        Verdict byTime = LegalClock.verdict(
                dossier.milestones().startedAt(), judged.dueAt(), judged.judgedAt(), judged.policy(), dossier.pauses());
        return byTime == judged.verdict() ? null : Comment.NEVER_EARLY;
    }

    private VerdictAccount portal(PortalJudgement judged) {
        return new VerdictAccount(
                "portal",
                PausePolicy.SUBTRACT.name(),
                judged.dueAt(),
                judged.byMaximum(),
                List.of(),
                judged.dueAt(),
                switch (judged.basis()) {
                    case FINISHED -> Judged.FINISH;
                    case SUPPLEMENT_REQUEST -> Judged.SUPPLEMENT_REQUEST;
                    default -> Judged.NOW;
                },
                judged.judgedAt(),
                judged.taken(),
                null,
                judged.result().name(),
                null,
                comment(judged));
    }

    private static Comment comment(PortalJudgement judged) {
        return switch (judged.basis()) {
            case ASKED_AGAIN -> Comment.ASKED_AGAIN;
            case NOT_ACCEPTED -> Comment.NOT_ACCEPTED;
            default -> judged.dueAt() == null ? Comment.NO_DUE_TIME : null;
        };
    }

    private VerdictAccount recorded(RecordedJudgement judged) {
        Instant dueAt = dossier.appointment().dueAt();
        Instant at = judged.finishedAt().plus(judged.delay());
        Duration taken =
                LegalClock.pausedBetween(dossier.pauses(), dossier.milestones().startedAt(), at);
        return new VerdictAccount(
                "recorded",
                Timeliness.POLICY.name(),
                dueAt,
                false,
                List.of(),
                dueAt,
                Judged.RECORDED,
                at,
                taken,
                judged.delay(),
                judged.recorded().name(),
                null,
                dueAt == null ? Comment.NO_DUE_TIME : null);
    }
}

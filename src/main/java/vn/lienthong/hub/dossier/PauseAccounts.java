package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.OfficeHours;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.event.FactType;

/** Tells every request to the citizen of one dossier, with what came of it. */
final class PauseAccounts {

    private final Dossier dossier;
    private final WorkCalendar calendar;
    private final Instant now;

    PauseAccounts(Dossier dossier, WorkCalendar calendar, Instant now) {
        this.dossier = dossier;
        this.calendar = calendar;
        this.now = now;
    }

    /** In the order in which they were asked. */
    List<PauseAccount> all() {
        List<Step> effective =
                dossier.history().stream().filter(Step::effective).toList();
        List<PauseAccount> accounts = new ArrayList<>();
        for (int i = 0; i < effective.size(); i++) {
            Step asked = effective.get(i);
            if (isRequest(asked)) {
                accounts.add(account(asked, answer(asked, effective.subList(i + 1, effective.size()))));
            }
        }
        return accounts;
    }

    /** The first fact after which the dossier stands in another state. */
    private static Step answer(Step asked, List<Step> later) {
        return later.stream()
                .filter(step -> step.state() != asked.state())
                .findFirst()
                .orElse(null);
    }

    private PauseAccount account(Step asked, Step answered) {
        boolean paused =
                dossier.pauses().stream().anyMatch(pause -> pause.from().equals(asked.time())) && !said(asked, false);
        Instant startedAt = dossier.milestones().startedAt();
        Instant end = answered == null ? null : answered.time();
        PauseAccount.Why why = why(asked, paused, startedAt, end);
        if (!why.counted()) {
            return new PauseAccount(asked, answered, why, null, null, Duration.ZERO, Duration.ZERO);
        }
        Instant from = asked.time().isBefore(startedAt) ? startedAt : asked.time();
        Instant upTo = end == null ? now : end;
        Duration elapsed = upTo.isAfter(from) ? Duration.between(from, upTo) : Duration.ZERO;
        return new PauseAccount(asked, answered, why, from, end, elapsed, officeTime(from, upTo));
    }

    private PauseAccount.Why why(Step asked, boolean paused, Instant startedAt, Instant end) {
        if (!paused) {
            return said(asked, false) ? PauseAccount.Why.SAID_NOT : PauseAccount.Why.PROCEDURE_NOT;
        }
        if (startedAt == null || end != null && !end.isAfter(startedAt)) {
            return PauseAccount.Why.BEFORE_START;
        }
        if (said(asked, true)) {
            return PauseAccount.Why.SAID_SO;
        }
        return asked.said().type() == FactType.SUPPLEMENT_REQUESTED
                ? PauseAccount.Why.SUPPLEMENT
                : PauseAccount.Why.PROCEDURE;
    }

    private static boolean said(Step asked, boolean pauses) {
        return asked.data().hasNonNull("pausesClock")
                && asked.data().path("pausesClock").asBoolean() == pauses;
    }

    private Duration officeTime(Instant from, Instant to) {
        try {
            return OfficeHours.between(calendar, from, to);
        } catch (CalendarUnknownException e) {
            return null;
        }
    }

    private static boolean isRequest(Step step) {
        return step.said().type() == FactType.SUPPLEMENT_REQUESTED
                || step.said().type() == FactType.PAYMENT_REQUESTED;
    }
}

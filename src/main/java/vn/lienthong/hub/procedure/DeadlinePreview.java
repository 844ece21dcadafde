package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.Units;

/** Reckons a due time, and a verdict where a finish is given, for anybody who asks. */
@Service
class DeadlinePreview {

    private final Calendars calendars;
    private final Units units;

    DeadlinePreview(Calendars calendars, Units units) {
        this.calendars = calendars;
        this.units = units;
    }

    /** @throws Fault INVALID_REQUEST if the unit is not known, CALENDAR_UNKNOWN if a day lies outside the known years */
    PreviewAnswer reckon(PreviewRequest request) {
        if (request.unit() != null && units.find(request.unit()).isEmpty()) {
            throw new Fault(
                    FaultCode.INVALID_REQUEST,
                    "The unit is not known. Leave it out to reckon by the nation's calendar.",
                    List.of(new Violation("/unit", "is not a unit that is known")));
        }
        try {
            Instant dueAt = LegalClock.dueAt(
                    calendars.of(request.unit()),
                    request.startedAt(),
                    request.term(),
                    request.cutoff(),
                    request.policy(),
                    request.pauses(),
                    request.finishedAt());
            return new PreviewAnswer(dueAt, verdict(request, dueAt), request.policy());
        } catch (CalendarUnknownException e) {
            throw CalendarMissing.fault(e);
        }
    }

    private static Verdict verdict(PreviewRequest request, Instant dueAt) {
        return request.finishedAt() == null
                ? null
                : LegalClock.verdict(
                        request.startedAt(), dueAt, request.finishedAt(), request.policy(), request.pauses());
    }
}

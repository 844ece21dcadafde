package vn.lienthong.hub.delivery.operation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DossierCodes;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.security.Caller;

/** Reads what is asked of deliveries; finds the dossier that is meant. */
@Component
class Selections {

    private static final String NO_NUL = "must not hold U+0000";
    private static final String ONE_DOSSIER = "say `code` or `dossier`, not both";
    private static final String TIME = "expected is a time with its offset as in 2026-01-31T08:00:00+07:00";

    /** Nothing happened outside these, and PostgreSQL's own range is narrower than Java's. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final DossierCodes codes;

    Selections(DossierCodes codes) {
        this.codes = codes;
    }

    /** @throws Fault {@code invalid-parameter}, {@code dossier-not-found}, {@code code-ambiguous} */
    Selection of(Caller caller, DeliveryFilter filter) {
        List<Violation> violations = new ArrayList<>();
        text(violations, "partner", filter.partner());
        text(violations, "fact", filter.fact());
        Instant enqueuedBefore = time(violations, "enqueuedBefore", filter.enqueuedBefore());
        Instant parkedBefore = time(violations, "parkedBefore", filter.parkedBefore());
        if (absent(filter.code()) != null && filter.dossier() != null) {
            violations.add(new Violation("dossier", ONE_DOSSIER));
        }
        if (!violations.isEmpty()) {
            throw new Fault(FaultCode.INVALID_PARAMETER, "Correct what is named and send again.", violations);
        }
        return new Selection(
                absent(filter.partner()),
                dossier(caller, absent(filter.code()), absent(filter.system()), filter.dossier()),
                absent(filter.fact()),
                filter.state(),
                enqueuedBefore,
                parkedBefore,
                filter.minAttempts(),
                null);
    }

    /** @throws Fault {@code invalid-request}, {@code dossier-not-found}, {@code code-ambiguous} */
    Selection of(Caller caller, BulkRequest request) {
        List<Violation> violations = new ArrayList<>();
        request.unknown()
                .keySet()
                .forEach(name -> violations.add(new Violation(
                        "/" + name.replace("~", "~0").replace("/", "~1"),
                        "unknown; known are partner, code, system, dossier, fact, state, enqueuedBefore,"
                                + " parkedBefore, minAttempts, ids, reason and confirm")));
        text(violations, "/partner", request.partner());
        text(violations, "/fact", request.fact());
        if (request.code() != null && request.dossier() != null) {
            violations.add(new Violation("/dossier", ONE_DOSSIER));
        }
        if (request.ids() != null
                && (request.ids().size() > BulkRequest.MOST_IDS || request.ids().contains(null))) {
            violations.add(new Violation("/ids", "expected are up to " + BulkRequest.MOST_IDS + " ids"));
        }
        if (request.confirm() != null && request.confirm() < 0) {
            violations.add(new Violation("/confirm", "must not be negative"));
        }
        refuse(violations);
        return new Selection(
                request.partner(),
                dossier(caller, request.code(), request.system(), request.dossier()),
                request.fact(),
                request.state(),
                within(request.enqueuedBefore()),
                within(request.parkedBefore()),
                request.minAttempts(),
                request.ids());
    }

    /** @throws Fault {@code invalid-request} with all of them, if there are any */
    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Fault(FaultCode.INVALID_REQUEST, "Nothing was touched. Correct what is named.", violations);
        }
    }

    private Long dossier(Caller caller, String code, String system, Long dossier) {
        return code == null ? dossier : Long.valueOf(codes.find(caller, code, system));
    }

    /** PostgreSQL keeps no text with U+0000 and cannot even be asked for one. */
    private static void text(List<Violation> violations, String pointer, String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            violations.add(new Violation(pointer, NO_NUL));
        }
    }

    private static Instant time(List<Violation> violations, String name, String text) {
        if (absent(text) == null) {
            return null;
        }
        try {
            return within(VietnamTime.parse(text));
        } catch (DateTimeException e) {
            violations.add(new Violation(name, TIME));
            return null;
        }
    }

    private static Instant within(Instant time) {
        if (time == null || !time.isBefore(FIRST) && !time.isAfter(LAST)) {
            return time;
        }
        return time.isBefore(FIRST) ? FIRST : LAST;
    }

    private static String absent(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

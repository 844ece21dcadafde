package vn.lienthong.hub.delivery.operation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.DossierCodes;
import vn.lienthong.hub.delivery.lane.AnswerText;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.security.Caller;

/** Reads what is asked of deliveries; finds the dossier that is meant. */
@Component
class Selections {

    private static final String ONE_DOSSIER = "say `code` or `dossier`, not both";

    private final DossierCodes codes;

    Selections(DossierCodes codes) {
        this.codes = codes;
    }

    /** @throws Fault {@code invalid-parameter}, {@code dossier-not-found}, {@code code-ambiguous} */
    Selection of(Caller caller, DeliveryFilter filter, Long dossier, DeliveryState state, Integer minAttempts) {
        String code = Asked.text("code", filter.code());
        if (code != null && dossier != null) {
            throw Asked.wrong("dossier", ONE_DOSSIER);
        }
        return new Selection(
                Asked.text("partner", filter.partner()),
                dossier(caller, code, Asked.text("system", filter.system()), dossier),
                Asked.text("fact", filter.fact()),
                state,
                Asked.time("enqueuedBefore", filter.enqueuedBefore()),
                Asked.time("parkedBefore", filter.parkedBefore()),
                minAttempts,
                null);
    }

    /** @throws Fault {@code invalid-request}, {@code dossier-not-found}, {@code code-ambiguous} */
    Selection of(Caller caller, BulkRequest request) {
        refuse(violations(request));
        return new Selection(
                request.partner(),
                dossier(caller, request.code(), request.system(), request.dossier()),
                request.fact(),
                request.state(),
                Asked.within(request.enqueuedBefore()),
                Asked.within(request.parkedBefore()),
                request.minAttempts(),
                request.ids());
    }

    /** @throws Fault {@code invalid-request} with all of them, if there are any */
    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Fault(FaultCode.INVALID_REQUEST, "Nothing was touched. Correct what is named.", violations);
        }
    }

    private static List<Violation> violations(BulkRequest request) {
        List<Violation> violations = new ArrayList<>();
        request.unknown()
                .keySet()
                .forEach(name -> violations.add(new Violation(
                        "/" + name.replace("~", "~0").replace("/", "~1"),
                        "unknown; known are partner, code, system, dossier, fact, state, enqueuedBefore,"
                                + " parkedBefore, minAttempts, ids, reason and confirm")));
        add(violations, Asked.holdsNul(request.partner()), "/partner", Asked.NO_NUL);
        add(violations, Asked.holdsNul(request.fact()), "/fact", Asked.NO_NUL);
        add(violations, request.code() != null && request.dossier() != null, "/dossier", ONE_DOSSIER);
        add(
                violations,
                request.ids() != null
                        && (request.ids().size() > BulkRequest.MOST_IDS
                                || request.ids().contains(null)),
                "/ids",
                "expected are up to " + BulkRequest.MOST_IDS + " ids");
        add(
                violations,
                request.reason() != null && !isReason(request.reason()),
                "/reason",
                "expected are up to " + AnswerText.MAX_LENGTH + " characters, without U+0000");
        add(violations, request.confirm() != null && request.confirm() < 0, "/confirm", "must not be negative");
        return violations;
    }

    private static boolean isReason(String text) {
        return !text.isBlank() && text.length() <= AnswerText.MAX_LENGTH && !Asked.holdsNul(text);
    }

    private static void add(List<Violation> violations, boolean wrong, String pointer, String message) {
        if (wrong) {
            violations.add(new Violation(pointer, message));
        }
    }

    private Long dossier(Caller caller, String code, String system, Long dossier) {
        return code == null ? dossier : Long.valueOf(codes.find(caller, code, system));
    }
}

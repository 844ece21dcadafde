package vn.lienthong.hub.adapter.land.in;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.Amendment;
import vn.lienthong.hub.adapter.land.result.ResultKeeper;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;

/** Hands a fact to the hub and says what became of it. Results are fetched before, with no transaction open. */
@Component("landAcceptance")
public class Acceptance {

    private static final Logger LOG = LoggerFactory.getLogger(Acceptance.class);
    private static final int MOST_SHOWN = 5;
    private static final int QUARANTINED = 202;

    private final Intake intake;
    private final ResultKeeper results;
    private final Echo echo;
    private final Clock clock;

    Acceptance(Intake intake, ResultKeeper results, Echo echo, Clock clock) {
        this.intake = intake;
        this.results = results;
        this.echo = echo;
        this.clock = clock;
    }

    /**
     * When it answers good, the fact is durable.
     *
     * @throws vn.lienthong.hub.fault.Fault as {@link Intake#accept} does
     */
    Reply accept(Partner partner, DossierEvent said) {
        if (echo.isOneOf(partner, said)) {
            return Reply.good("Đã biết, không có nội dung mới", clock.instant());
        }
        ResultKeeper.Kept kept = results.keep(partner, said);
        IntakeResult result = offer(partner, kept.event());
        if (isConflict(result)) {
            result = offer(partner, Amendment.of(kept.event()));
        }
        if (result instanceof IntakeResult.Rejected rejected && !isConflict(result)) {
            results.forget(partner, kept);
            return refused(partner, said, rejected.problem());
        }
        return Reply.good(
                result.status() == QUARANTINED ? "Đã nhận, chờ đủ thông tin để áp dụng" : "Đã tiếp nhận",
                clock.instant());
    }

    private IntakeResult offer(Partner partner, DossierEvent event) {
        return intake.accept(Sender.of(partner), List.of(event), Intake.Mode.LIVE)
                .get(0);
    }

    private static boolean isConflict(IntakeResult result) {
        return result instanceof IntakeResult.Rejected rejected
                && rejected.problem().code().equals(FaultCode.EVENT_CONFLICT.code());
    }

    private Reply refused(Partner partner, DossierEvent said, Problem problem) {
        LOG.warn("{}: a fact {} was not accepted: {}", partner.id(), said.type().factName(), problem.code());
        String where = problem.violations().stream()
                .map(Violation::pointer)
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining(", "));
        return Reply.bad(
                problem.status(),
                problem.code(),
                "Không tiếp nhận: " + problem.code() + (where.isEmpty() ? "" : " tại " + where),
                clock.instant());
    }
}

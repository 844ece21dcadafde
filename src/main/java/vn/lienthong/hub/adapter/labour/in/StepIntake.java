package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;

/** Hands a step to the hub and says what became of it. */
@Component("labourStepIntake")
public class StepIntake {

    /** More steps than these in one second are one message sent with ever new content. */
    private static final int MOST_IN_A_SECOND = 9;

    private static final int SERVER_ERRORS = 500;
    private static final int QUARANTINED = 202;
    private static final String CHANGED = "Bước xử lý được gửi lại với nội dung khác";

    private final StepReader reader;
    private final Told told;
    private final Intake intake;
    private final Clock clock;

    StepIntake(StepReader reader, Told told, Intake intake, Clock clock) {
        this.reader = reader;
        this.told = told;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * When it answers good, the fact is durable.
     *
     * @param call without its key
     * @throws vn.lienthong.hub.fault.Fault as {@link Intake#accept} does
     */
    public Reply take(Partner partner, ObjectNode call) throws CallRefused {
        Optional<Shown> read = reader.read(call);
        if (read.isEmpty()) {
            return Reply.good("Đã tiếp nhận, không có nội dung mới");
        }
        Shown step = read.get();
        Echo echo = new Echo(told.dossiers(partner, List.of(step.code())).get(step.code()));
        if (echo.isStep(step, StepReader.text(call, "NoiDungXuLy"))) {
            return Reply.good("Đã biết, không có nội dung mới");
        }
        IntakeResult result = accept(partner, step.event(partner.source()));
        if (isConflict(result)) {
            result = step.fact() instanceof Fact.Progressed ? another(partner, step) : correction(partner, step);
        }
        return reply(result);
    }

    /** Another step of the same second: told apart by its number, so that the same message again gives the same id. */
    private IntakeResult another(Partner partner, Shown step) {
        IntakeResult result = null;
        for (int number = 2; number <= MOST_IN_A_SECOND; number++) {
            DossierEvent event = step.event(partner.source());
            result = accept(
                    partner,
                    new DossierEvent(
                            event.source(),
                            event.id() + "/" + number,
                            event.subject(),
                            event.time(),
                            event.fact(),
                            event.more()));
            if (!isConflict(result)) {
                return result;
            }
        }
        return result;
    }

    /** Of a fact that comes once: what is said now holds. A correction that is known already is no conflict. */
    private IntakeResult correction(Partner partner, Shown step) {
        ObjectNode data = EventJson.mapper().valueToTree(step.fact());
        if (data.isEmpty()) {
            return null;
        }
        FactRef corrected = new FactRef(partner.source(), step.id());
        IntakeResult result = accept(
                partner,
                new DossierEvent(
                        partner.source(),
                        step.id() + "/corrected/" + Digests.of(step.code(), data),
                        step.code(),
                        clock.instant(),
                        new Fact.Corrected(corrected, null, data, null, CHANGED)));
        return isConflict(result) ? null : result;
    }

    private IntakeResult accept(Partner partner, DossierEvent event) {
        return intake.accept(Sender.of(partner), List.of(event), Intake.Mode.LIVE)
                .get(0);
    }

    private static boolean isConflict(IntakeResult result) {
        return result instanceof IntakeResult.Rejected rejected
                && FaultCode.EVENT_CONFLICT.code().equals(rejected.problem().code());
    }

    private static Reply reply(IntakeResult result) {
        if (result instanceof IntakeResult.Rejected rejected) {
            return rejected.status() >= SERVER_ERRORS
                    ? Reply.tryAgain()
                    : Reply.refused("Không tiếp nhận: " + rejected.problem().code());
        }
        return result != null && result.status() == QUARANTINED
                ? Reply.good("Đã lưu, sẽ xử lý khi có đủ thông tin")
                : Reply.good("Đã tiếp nhận");
    }
}

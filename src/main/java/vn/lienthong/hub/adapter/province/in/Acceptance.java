package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;

/** Hands the facts of a call to the hub and says what became of them. */
@Component("provinceAcceptance")
public class Acceptance {

    private static final int MOST_SHOWN = 10;

    private final Hearing hearing;
    private final Intake intake;

    Acceptance(Hearing hearing, Intake intake) {
        this.hearing = hearing;
        this.intake = intake;
    }

    /**
     * When it answers good, every fact is durable.
     *
     * @throws vn.lienthong.hub.fault.Fault as {@link Intake#accept} does
     */
    public Reply accept(Partner partner, ObjectNode call) throws WireFault {
        List<Planned> planned = hearing.hear(partner, call);
        List<DossierEvent> events =
                planned.stream().flatMap(plan -> plan.events().stream()).toList();
        if (events.isEmpty()) {
            return Reply.good("Đã tiếp nhận, không có nội dung mới");
        }
        List<IntakeResult> results = intake.accept(Sender.of(partner), events, Intake.Mode.LIVE);
        Set<String> refused = new LinkedHashSet<>();
        List<KnownFact> accepted = new ArrayList<>();
        Iterator<IntakeResult> result = results.iterator();
        for (Planned plan : planned) {
            boolean good = true;
            for (DossierEvent event : plan.events()) {
                String fault = faultOf(result.next());
                if (fault != null) {
                    refused.add(event.subject() + ": " + fault);
                }
                good &= fault == null || fault.equals(FaultCode.EVENT_CONFLICT.code());
            }
            if (good) {
                accepted.add(plan.after());
            }
        }
        hearing.remember(partner, accepted);
        return refused.isEmpty() ? Reply.good("Đã tiếp nhận") : Reply.refused(shown(refused));
    }

    private static String faultOf(IntakeResult result) {
        return result instanceof IntakeResult.Rejected rejected
                ? rejected.problem().code()
                : null;
    }

    private static String shown(Set<String> refused) {
        String first = String.join("; ", refused.stream().limit(MOST_SHOWN).toList());
        String rest = refused.size() > MOST_SHOWN ? "; và " + (refused.size() - MOST_SHOWN) + " lỗi khác" : "";
        return "Không tiếp nhận: " + first + rest + ". Phần còn lại đã được tiếp nhận";
    }
}

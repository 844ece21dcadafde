package vn.lienthong.hub.adapter.district.in;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.wire.HoSo;
import vn.lienthong.hub.adapter.district.wire.KetQua;
import vn.lienthong.hub.adapter.district.wire.TienDo;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;

/** Hands the facts of a message to the hub and says what became of them. When it answers good, all are durable. */
@Component("districtAcceptance")
public class Acceptance {

    private final Hearing hearing;
    private final Intake intake;
    private final KnownFacts known;

    Acceptance(Hearing hearing, Intake intake, KnownFacts known) {
        this.hearing = hearing;
        this.intake = intake;
        this.known = known;
    }

    /** @throws vn.lienthong.hub.fault.Fault {@code invalid-request}, or as {@link Intake#accept} does */
    public KetQua accept(Partner partner, HoSo row) {
        return accept(partner, WireText.code(row.maHoSo()), hearing.hear(partner, row));
    }

    /** @throws vn.lienthong.hub.fault.Fault {@code invalid-request}, or as {@link Intake#accept} does */
    public KetQua accept(Partner partner, TienDo step) {
        return accept(partner, WireText.code(step.maHoSo()), hearing.hear(partner, step));
    }

    private KetQua accept(Partner partner, String code, List<Planned> planned) {
        List<DossierEvent> events =
                planned.stream().flatMap(plan -> plan.events().stream()).toList();
        Iterator<IntakeResult> results = events.isEmpty()
                ? List.<IntakeResult>of().iterator()
                : intake.accept(Sender.of(partner), events, Intake.Mode.LIVE).iterator();
        List<KnownFact> accepted = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        boolean waits = false;
        for (Planned plan : planned) {
            boolean good = true;
            for (DossierEvent event : plan.events()) {
                IntakeResult result = results.next();
                if (result instanceof IntakeResult.Rejected rejected) {
                    refusals.add(new Refusal(event, rejected.problem()));
                    good &= FaultCode.EVENT_CONFLICT
                            .code()
                            .equals(rejected.problem().code());
                }
                waits |= result.status() == 202;
            }
            if (good) {
                accepted.add(plan.after());
            }
        }
        known.remember(partner.id(), code, accepted);
        return refusals.isEmpty() ? KetQua.good(praise(planned, events, waits)) : refused(refusals, events.size());
    }

    private static String praise(List<Planned> planned, List<DossierEvent> events, boolean waits) {
        if (planned.isEmpty()) {
            return "Đã nhận; bản tin không nêu thời điểm nào nên không ghi nhận sự việc nào";
        }
        if (events.isEmpty()) {
            return "Đã nhận, không có nội dung mới";
        }
        return waits ? "Đã nhận, chờ trục liên thông đối chiếu danh mục" : "Đã nhận";
    }

    private static KetQua refused(List<Refusal> refusals, int all) {
        String rest = refusals.size() < all ? ". Phần còn lại của bản tin đã được tiếp nhận" : "";
        return new KetQua(
                refusals.get(0).problem().code(),
                refusals.stream().map(Refusal::text).collect(Collectors.joining("; ", "Không tiếp nhận: ", rest)));
    }

    /** Why an event was not accepted; problems hold no personal data. */
    private record Refusal(DossierEvent event, Problem problem) {

        String text() {
            return event.type().factName() + " (" + problem.code() + ")"
                    + problem.violations().stream()
                            .map(violation -> " " + violation.pointer() + ": " + violation.message())
                            .collect(Collectors.joining(","));
        }
    }
}

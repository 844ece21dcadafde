package vn.lienthong.hub.adapter.district.in;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.wire.TienDo;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;

/**
 * A step of {@code CapNhatTienDo}: its state says which fact. State 4 with the time at which papers came is
 * {@code supplemented} at that time; otherwise it is progress, also after 5 and 6, and a new appointment that it names is
 * {@code rescheduled}.
 */
@Component("districtStepReader")
class StepReader {

    private static final String PATH = "/CapNhatTienDo/TienDo/";
    private static final Set<String> OF_EVERY_STEP = Set.of("MaHoSo", "TrangThai", "ThoiDiem");
    private static final Set<String> OF_PROGRESS =
            Set.of("DonViChuyen", "DonViNhan", "BuocXuLy", "HanXuLy", "CanBo", "NoiDung");
    private static final Set<String> OF_SUPPLEMENTED = Set.of("NgayNhanBoSung", "NgayHenTraMoi");
    private static final Set<String> OF_REQUEST = Set.of("NoiDung", "GiayTo");
    private static final Set<String> OF_PAYMENT = Set.of("KhoanNop");
    private static final Set<String> OF_RESULT = Set.of("KetQuaHoSo");
    private static final Set<String> OF_RETURN = Set.of("HinhThucTra", "NguoiNhan");
    private static final Set<String> OF_END = Set.of("NoiDung");

    private final FactMapper facts;

    StepReader(FactMapper facts) {
        this.facts = facts;
    }

    List<RowFact> read(TienDo step, Heard heard) {
        RowFacts found = new RowFacts(heard.partner().source(), WireText.code(step.maHoSo()));
        Instant time = Times.of(step.thoiDiem(), PATH + "ThoiDiem");
        Instant supplied = Times.of(step.ngayNhanBoSung(), PATH + "NgayNhanBoSung");
        Instant promised = Times.of(step.ngayHenTraMoi(), PATH + "NgayHenTraMoi");
        Instant stageDueAt = Times.of(step.hanXuLy(), PATH + "HanXuLy");
        switch (step.trangThai()) {
            case 3 -> found.addStep(time, new Fact.Refused(reason(step)), more(step, OF_END));
            case 4 -> {
                if (supplied != null) {
                    found.addStep(supplied, new Fact.Supplemented(promised), more(step, OF_SUPPLEMENTED));
                } else {
                    found.addStep(time, facts.progressed(step, stageDueAt, heard), more(step, OF_PROGRESS));
                    if (promised != null) {
                        found.addStep(time, new Fact.Rescheduled(promised, reason(step), null), Map.of());
                    }
                }
            }
            case 5 ->
                found.addStep(
                        time, new Fact.SupplementRequested(reason(step), papers(step), null), more(step, OF_REQUEST));
            case 6 -> found.addStep(time, payment(step), more(step, OF_PAYMENT));
            case 7 -> found.addStep(time, new Fact.Withdrawn(reason(step)), more(step, OF_END));
            case 8 -> found.addStep(time, new Fact.Stopped(reason(step)), more(step, OF_END));
            case 9 ->
                found.addStep(
                        time, new Fact.Completed(orNull(facts.results(step.ketQuaHoSo()))), more(step, OF_RESULT));
            case 10 -> found.addStep(time, facts.returned(step), more(step, OF_RETURN));
            default -> throw new IllegalStateException("the contract knows no step of another state");
        }
        return found.list();
    }

    /** The language wants a reason: without one, what said it. */
    private static String reason(TienDo step) {
        String text = WireText.read(step.noiDung());
        return text == null ? "TrangThai=" + step.trangThai() : text;
    }

    private static List<String> papers(TienDo step) {
        return step.giayTo() == null
                ? null
                : orNull(step.giayTo().stream()
                        .map(WireText::read)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Without items the text is the item. */
    private Fact payment(TienDo step) {
        List<PaymentItem> items = orNull(facts.payments(step.khoanNop()));
        return new Fact.PaymentRequested(items == null ? List.of(new PaymentItem(reason(step), null)) : items, null);
    }

    private static <T> List<T> orNull(List<T> list) {
        return list == null || list.isEmpty() ? null : list;
    }

    /** What the step says beyond its fact. */
    private static Map<String, Object> more(TienDo step, Set<String> told) {
        Map<String, Object> more = new HashMap<>();
        EventJson.mapper().valueToTree(step).fields().forEachRemaining(member -> {
            boolean empty = member.getValue().isTextual()
                    && member.getValue().textValue().isBlank();
            if (!empty && !told.contains(member.getKey()) && !OF_EVERY_STEP.contains(member.getKey())) {
                more.put(member.getKey(), member.getValue());
            }
        });
        return more;
    }
}

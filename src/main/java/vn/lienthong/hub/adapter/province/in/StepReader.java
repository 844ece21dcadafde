package vn.lienthong.hub.adapter.province.in;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.wire.StepItem;
import vn.lienthong.hub.adapter.province.wire.WireText;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;

/**
 * A step of {@code CapNhatTienDoHoSoMC}: its state says which fact. States 1 and 2 make none, because a step does not say
 * the procedure; 4 is progress also after 5 and 6, because a step does not say that papers or money came.
 */
@Component("provinceStepReader")
public class StepReader {

    private static final Set<String> OF_PROGRESS = Set.of(
            "MaHoSo",
            "ThoiDiemXuLy",
            "TrangThai",
            "NguoiXuLy",
            "PhongBanXuLy",
            "NoiDungXuLy",
            "NgayKetThucTheoQuyDinh");
    private static final Set<String> WITH_REASON = Set.of("MaHoSo", "ThoiDiemXuLy", "TrangThai", "NoiDungXuLy");
    private static final Set<String> OTHERS = Set.of("MaHoSo", "ThoiDiemXuLy", "TrangThai");

    private final FactMapper facts;

    StepReader(FactMapper facts) {
        this.facts = facts;
    }

    /** @param source the partner's */
    List<RowFact> read(Row row, String source) throws WireFault {
        StepItem item = row.as(StepItem.class);
        Instant time = row.time("ThoiDiemXuLy");
        if (time == null) {
            throw WireFault.at(row.pointer() + "/ThoiDiemXuLy", "không được để trống");
        }
        RowFacts found = new RowFacts(source, WireText.read(item.maHoSo()));
        Fact fact = fact(item, row.time("NgayKetThucTheoQuyDinh"));
        if (fact != null) {
            found.addStep(time, fact, row.more(named(fact)));
        }
        return found.list();
    }

    private Fact fact(StepItem item, Instant stageDueAt) {
        return switch (item.trangThai().trim()) {
            case "3" -> new Fact.Refused(reason(item));
            case "4" -> facts.progressed(item, stageDueAt);
            case "5" -> new Fact.SupplementRequested(reason(item), null, null);
            case "6" -> new Fact.PaymentRequested(List.of(new PaymentItem(reason(item), null)), null);
            case "7" -> new Fact.Withdrawn(reason(item));
            case "8" -> new Fact.Stopped(reason(item));
            case "9" -> new Fact.Completed(null);
            case "10" -> new Fact.Returned(null, null);
            default -> null;
        };
    }

    private static String reason(StepItem item) {
        String text = WireText.read(item.noiDungXuLy());
        return text == null ? "TrangThai=" + item.trangThai() : text;
    }

    private static Set<String> named(Fact fact) {
        if (fact instanceof Fact.Progressed) {
            return OF_PROGRESS;
        }
        return fact instanceof Fact.Completed || fact instanceof Fact.Returned ? OTHERS : WITH_REASON;
    }
}

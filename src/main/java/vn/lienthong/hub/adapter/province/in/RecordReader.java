package vn.lienthong.hub.adapter.province.in;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.wire.RecordItem;
import vn.lienthong.hub.adapter.province.wire.SupplementItem;
import vn.lienthong.hub.adapter.province.wire.WireText;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;

/** A record of {@code DongBoHoSoMC}: each date in it says a fact. */
@Component("provinceRecordReader")
public class RecordReader {

    private static final Set<String> NAMED = Set.of(
            "MaHoSo",
            "MaTTHC",
            "KenhThucHien",
            "ChuHoSo",
            "LoaiDoiTuong",
            "SoDienThoai",
            "Email",
            "TrichYeuHoSo",
            "NgayNopHoSo",
            "NgayTiepNhan",
            "NgayHenTra",
            "NgayTuChoi",
            "NgayKetThucXuLy",
            "NgayTra",
            "ThongTinTra",
            "HinhThuc",
            "DonViXuLy",
            "TaiLieuNop",
            "DanhSachHoSoBoSung",
            "DanhSachGiayToKetQua",
            "DinhDanhCHS");

    private final FactMapper facts;

    RecordReader(FactMapper facts) {
        this.facts = facts;
    }

    /** @param source the partner's */
    List<RowFact> read(Row row, String source) throws WireFault {
        RecordItem item = row.as(RecordItem.class);
        RowFacts found = new RowFacts(source, WireText.read(item.maHoSo()));
        Instant received = row.time("NgayTiepNhan");
        Instant registered = row.time("NgayNopHoSo");
        if (registered != null && !registered.equals(received)) {
            found.add(registered, facts.registered(item));
        }
        if (received != null) {
            found.add(received, facts.received(item, row.time("NgayHenTra")));
        }
        addIf(found, row.time("NgayTuChoi"), new Fact.Refused(reason(item)));
        addSupplements(found, row, item);
        addIf(found, row.time("NgayKetThucXuLy"), ended(item));
        addIf(found, row.time("NgayTra"), facts.returned(item));
        return withMore(found.list(), row.more(NAMED));
    }

    private static void addIf(RowFacts found, Instant time, Fact fact) {
        if (time != null) {
            found.add(time, fact);
        }
    }

    private Fact ended(RecordItem item) {
        return switch (String.valueOf(item.trangThaiHoSo()).trim()) {
            case "7" -> new Fact.Withdrawn(reason(item));
            case "8" -> new Fact.Stopped(reason(item));
            default -> facts.completed(item.danhSachGiayToKetQua());
        };
    }

    private static String reason(RecordItem item) {
        String note = WireText.read(item.ghiChu());
        return note == null ? "TrangThaiHoSo=" + item.trangThaiHoSo() : note;
    }

    private static void addSupplements(RowFacts found, Row row, RecordItem item) throws WireFault {
        List<SupplementItem> supplements = item.danhSachHoSoBoSung() == null ? List.of() : item.danhSachHoSoBoSung();
        for (int i = 0; i < supplements.size(); i++) {
            SupplementItem supplement = supplements.get(i);
            Row at = new Row(row.json().get("DanhSachHoSoBoSung").get(i), row.pointer() + "/DanhSachHoSoBoSung/" + i);
            Object number = supplement.hoSoBoSungId() == null ? i + 1 : supplement.hoSoBoSungId();
            RowFacts ofSupplement = found.below("#" + number);
            String content = WireText.read(supplement.noiDungBoSung());
            addIf(
                    ofSupplement,
                    at.time("NgayBoSung"),
                    new Fact.SupplementRequested(content == null ? "HoSoBoSungId=" + number : content, null, null));
            addIf(ofSupplement, at.time("NgayTiepNhanBoSung"), new Fact.Supplemented(at.time("NgayHenTraMoi")));
        }
    }

    /** What the record says beyond its facts is kept with the reception, else with the first fact. */
    private static List<RowFact> withMore(List<RowFact> found, Map<String, Object> more) {
        boolean intake = found.stream().anyMatch(fact -> fact.event().fact() instanceof Fact.Intake);
        List<RowFact> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            DossierEvent event = found.get(i).event();
            boolean here = intake ? event.fact() instanceof Fact.Intake : i == 0;
            kept.add(here ? new RowFact(found.get(i).slot(), with(event, more)) : found.get(i));
        }
        return kept;
    }

    private static DossierEvent with(DossierEvent event, Map<String, Object> more) {
        return new DossierEvent(event.source(), event.id(), event.subject(), event.time(), event.fact(), more);
    }
}

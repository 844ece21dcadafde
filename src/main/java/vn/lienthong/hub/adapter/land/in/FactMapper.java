package vn.lienthong.hub.adapter.land.in;

import java.util.List;
import java.util.Objects;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lienthong.hub.adapter.land.wire.End;
import vn.lienthong.hub.adapter.land.wire.TaxResult;
import vn.lienthong.hub.adapter.land.wire.Transfer;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.event.ResultPaper;

/** Messages as facts of the hub's language. What is not known is null, never empty. */
@Mapper(implementationName = "Land<CLASS_NAME>")
interface FactMapper {

    @Mapping(target = "fromUnit", ignore = true)
    @Mapping(target = "toUnit", ignore = true)
    @Mapping(target = "stage", source = "maTrangThai")
    @Mapping(target = "officer", source = "maCanBoNhan")
    @Mapping(target = "note", source = "noiDungXuLy")
    @Mapping(target = "stageDueAt", ignore = true)
    Fact.Progressed progressed(Transfer transfer);

    @Mapping(target = "name", source = "tenGiayTo")
    @Mapping(target = "number", source = "soHieu")
    @Mapping(target = "url", source = "linkFile")
    ResultPaper result(End.ResultItem item);

    /** An item a notice; the dialect names no amounts, and whether the clock stands the procedure says. */
    default Fact.PaymentRequested paymentRequested(TaxResult tax) {
        List<PaymentItem> items = tax.danhSachThongBaoThue() == null
                ? List.of()
                : tax.danhSachThongBaoThue().stream()
                        .map(FactMapper::item)
                        .filter(Objects::nonNull)
                        .toList();
        return new Fact.PaymentRequested(items.isEmpty() ? null : items, null);
    }

    default Fact.Completed completed(End end) {
        List<ResultPaper> results = end.danhSachGiayToKetQua() == null
                ? List.of()
                : end.danhSachGiayToKetQua().stream()
                        .map(this::result)
                        .filter(result -> result.name() != null || result.number() != null || result.url() != null)
                        .toList();
        return new Fact.Completed(results.isEmpty() ? null : results);
    }

    /** "LoaiThue (SoThongBaoThue)", or the one of them that is known; null if neither is. */
    private static PaymentItem item(TaxResult.Notice notice) {
        if (notice.loaiThue() == null && notice.soThongBaoThue() == null) {
            return null;
        }
        if (notice.loaiThue() == null || notice.soThongBaoThue() == null) {
            return new PaymentItem(notice.loaiThue() == null ? notice.soThongBaoThue() : notice.loaiThue(), null);
        }
        return new PaymentItem(notice.loaiThue() + " (" + notice.soThongBaoThue() + ")", null);
    }
}

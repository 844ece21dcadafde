package vn.lienthong.hub.adapter.district.in;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.district.wire.HoSo;
import vn.lienthong.hub.adapter.district.wire.WireText;
import vn.lienthong.hub.event.Fact;

/** A row of {@code GuiHoSo}: each date in it says a fact. */
@Component("districtRowReader")
class RowReader {

    private static final String PATH = "/GuiHoSo/HoSo/";

    private final FactMapper facts;

    RowReader(FactMapper facts) {
        this.facts = facts;
    }

    List<RowFact> read(HoSo row, Heard heard) {
        RowFacts found = new RowFacts(heard.partner().source(), WireText.code(row.maHoSo()));
        Instant registered = Times.of(row.ngayNop(), PATH + "NgayNop");
        Instant received = Times.of(row.ngayNhan(), PATH + "NgayNhan");
        Instant promised = Times.of(row.ngayHenTra(), PATH + "NgayHenTra");
        if (!java.util.Objects.equals(registered, received)) {
            found.add(registered, facts.registered(row, heard), more(row, received == null));
        }
        found.add(received, facts.received(row, promised, heard), more(row, true));
        found.add(Times.of(row.ngayKetThuc(), PATH + "NgayKetThuc"), ended(row), Map.of());
        found.add(Times.of(row.ngayTra(), PATH + "NgayTra"), new Fact.Returned(null, null), Map.of());
        return found.list();
    }

    private static Fact ended(HoSo row) {
        return switch (row.trangThai()) {
            case 3 -> new Fact.Refused(reason(row));
            case 7 -> new Fact.Withdrawn(reason(row));
            case 8 -> new Fact.Stopped(reason(row));
            default -> new Fact.Completed(null);
        };
    }

    /** The language wants a reason: without one, what said it. */
    private static String reason(HoSo row) {
        String note = WireText.read(row.ghiChu());
        return note == null ? "TrangThai=" + row.trangThai() : note;
    }

    /** What the row says beyond its facts is kept with the reception; the appointment too, while there is none. */
    private static Map<String, Object> more(HoSo row, boolean here) {
        Map<String, Object> more = new LinkedHashMap<>();
        if (here) {
            put(more, "TenTTHC", row.tenTTHC());
            put(more, "GhiChu", row.ghiChu());
        }
        if (here && WireText.read(row.ngayNhan()) == null) {
            put(more, "NgayHenTra", row.ngayHenTra());
            put(more, "CanBo", row.canBo());
        }
        return more;
    }

    private static void put(Map<String, Object> more, String name, String text) {
        String known = WireText.read(text);
        if (known != null) {
            more.put(name, known);
        }
    }
}

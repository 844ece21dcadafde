package vn.lienthong.hub.adapter.labour.pull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.wire.LabourText;
import vn.lienthong.hub.adapter.labour.wire.PulledRow;
import vn.lienthong.hub.event.EventJson;

/**
 * What a row says beyond its facts: of the applicant, in the hub's words, under {@code applicantMore}; everything else as
 * it came under {@code labour}.
 */
final class Besides {

    private static final Set<String> NAMED = Set.of(
            "MaHoSo",
            "MaThuTuc",
            "HoTen",
            "CMND",
            "DienThoai",
            "Email",
            "NgayNop",
            "NgayTiepNhan",
            "NgayHenTra",
            "NgayKetThuc",
            "DonViTiepNhan",
            "DonViXuLy",
            "StatusId",
            "KenhThucHien",
            "CertificateExtentData");

    private Besides() {}

    /** @param whole the row with all its members, blank ones null */
    static Map<String, Object> of(PulledRow row, ObjectNode whole, LabourTables tables) {
        Map<String, Object> more = new TreeMap<>();
        ObjectNode person = person(row, tables);
        if (!person.isEmpty()) {
            more.put("applicantMore", person);
        }
        Map<String, Object> rest = new TreeMap<>();
        whole.fields().forEachRemaining(member -> {
            boolean born = member.getKey().equals("NgaySinh") && RowWording.date(row.ngaySinh()) != null;
            if (!NAMED.contains(member.getKey()) && !born && !member.getValue().isNull()) {
                rest.put(member.getKey(), member.getValue());
            }
        });
        if (!rest.isEmpty()) {
            more.put("labour", rest);
        }
        return more;
    }

    private static ObjectNode person(PulledRow row, LabourTables tables) {
        ObjectNode person = EventJson.mapper().createObjectNode();
        put(
                person,
                "sex",
                LabourTables.keyOf(tables.sex(), LabourText.read(row.gioiTinhId()))
                        .orElse(null));
        put(person, "ethnicity", ethnicity(LabourText.read(row.danTocId()), tables));
        LocalDate issued = RowWording.date(row.cmndNgayCap());
        put(person, "idIssuedOn", issued == null ? null : issued.toString());
        put(
                person,
                "idIssuedBy",
                LabourTables.keyOf(tables.idIssuedBy(), LabourText.read(row.cmndNoiCap()))
                        .orElse(null));
        ObjectNode home = EventJson.mapper().createObjectNode();
        put(
                home,
                "unit",
                tables.unitAt(
                                LabourText.read(row.hkttMaTinh()),
                                LabourText.read(row.hkttMaHuyen()),
                                LabourText.read(row.hkttMaXa()))
                        .orElse(null));
        put(home, "village", LabourText.read(row.hkttMaThon()));
        put(home, "detail", LabourText.read(row.hkttChiTiet()));
        if (!home.isEmpty()) {
            person.set("residence", home);
        }
        return person;
    }

    /** By the table, else the State's number with its two digits. */
    private static String ethnicity(String own, LabourTables tables) {
        return own == null
                ? null
                : LabourTables.keyOf(tables.ethnicity(), own)
                        .orElse(own.matches("[1-9]") ? "0" + own : own.matches("[1-9][0-9]") ? own : null);
    }

    private static void put(ObjectNode into, String member, String value) {
        if (value != null) {
            into.put(member, value);
        }
    }
}

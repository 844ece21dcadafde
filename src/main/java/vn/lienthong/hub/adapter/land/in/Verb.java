package vn.lienthong.hub.adapter.land.in;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the sector's system tells: one verb an address. */
public enum Verb {
    TRANSFER("ChuyenHoSo", "transfer", "NgayChuyen", "MaTrangThai", "MaCanBoNhan", "NoiDungXuLy"),
    SUPPLEMENT_REQUEST("YeuCauBoSungHoSo", "supplement-request", "NgayChoBoSung", "LaTamDung", "GhiChu"),
    SUPPLEMENT_RECEIPT("NhanBoSungHoSo", "supplement-receipt", "NgayNhanBoSung", "NgayHenTraMoi"),
    TAX_RESULT("GuiKetQuaThue", "tax-result", "NgayCoKetQuaThue"),
    END("KetThucHoSo", "end", "NgayKetThuc");

    /** The code by which both sides speak of a dossier. */
    static final String CODE = "SoBienNhan";

    private final String wireName;
    private final String schema;
    private final String time;
    private final Set<String> said;

    /**
     * @param time the member that says when it happened
     * @param said further members whose whole meaning is in the fact; all others are kept beside it
     */
    Verb(String wireName, String schema, String time, String... said) {
        this.wireName = wireName;
        this.schema = schema;
        this.time = time;
        this.said = Set.of(said);
    }

    /** Without regard to case, as that side's own server takes them. */
    public static Optional<Verb> of(String wireName) {
        return Arrays.stream(values())
                .filter(verb -> verb.wireName.equalsIgnoreCase(wireName))
                .findFirst();
    }

    /** As it stands in the address. */
    public String wireName() {
        return wireName;
    }

    /** Name of the schema in {@code schemas/land}. */
    String schema() {
        return schema;
    }

    String time() {
        return time;
    }

    boolean saysInTheFact(String member) {
        return member.equals(CODE) || member.equals(time) || said.contains(member);
    }
}

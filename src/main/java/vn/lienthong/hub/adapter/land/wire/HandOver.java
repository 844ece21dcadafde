package vn.lienthong.hub.adapter.land.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * {@code tiepnhan}: a dossier is handed over with its papers. Times as {@link LandTime} writes them; what is not known is
 * an empty text or an empty list.
 *
 * @param laQuyTrinhCapTinh whether the province's office works on it
 * @param soBienNhan the code by which both sides speak of it from now on
 * @param maHoSoMotCua the dossier's main code
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record HandOver(
        boolean laQuyTrinhCapTinh,
        int tinhId,
        int huyenId,
        int xaId,
        String soBienNhan,
        String maHoSoMotCua,
        String nguoiTiepNhan,
        String ngayTiepNhan,
        String ngayHenTra,
        String diaChiTaiSan,
        Applicant thongTinNguoiNopDon,
        Process thongTinQuyTrinh,
        List<Parcel> thongTinThuaDat,
        List<Paper> danhSachGiayToDinhKem) {

    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Applicant(String hoTen, String soChungMinh, String diaChiChiTiet, String soDienThoai, String email) {}

    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Process(String maQuyTrinh, String tenQuyTrinh) {}

    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Parcel(String soThuTuThua, String soHieuBanDo, String dienTich, String diaChiChiTiet) {}

    /** @param soBanChinh originals; 0 unless known, and copies 1 */
    @JsonNaming(UpperCamelCaseStrategy.class)
    public record Paper(String tenGiayTo, int soBanChinh, int soBanSao, PaperFile tapTin) {

        public static Paper of(String name, byte[] bytes) {
            return new Paper(name, 0, 1, new PaperFile(name, bytes));
        }
    }

    /**
     * Lower case on the wire.
     *
     * @param data in base64 on the wire; empty for a paper that has no file
     */
    public record PaperFile(String name, byte[] data) {}

    /** Without content, which is personal data. */
    @Override
    public String toString() {
        return "HandOver[]";
    }
}

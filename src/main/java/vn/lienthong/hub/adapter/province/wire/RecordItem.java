package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * One dossier in {@code DongBoHoSoMC}. All text; dates as {@link WireTime} writes them; not known is an empty text or an
 * empty list.
 *
 * @param kenhThucHien 1 counter, 2 online, 3 post
 * @param loaiDoiTuong 1 citizen, 2 enterprise, 3 agency, 4 other
 * @param trichYeuHoSo at most 1000 characters
 * @param trangThaiHoSo 1 to 10
 * @param hinhThuc how the result is handed out: 0 counter, 1 post
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record RecordItem(
        String maHoSo,
        String maTTHC,
        String tenTTHC,
        String maLinhVuc,
        String tenLinhVuc,
        String kenhThucHien,
        String soBienNhan,
        String chuHoSo,
        String loaiDoiTuong,
        String maDoiTuong,
        String thongTinKhac,
        String fax,
        String email,
        String soDienThoai,
        String trichYeuHoSo,
        String ngayNopHoSo,
        String ngayTiepNhan,
        String ngayHenTra,
        String trangThaiHoSo,
        String ngayTuChoi,
        String ngayKetThucXuLy,
        String ngayTra,
        String thongTinTra,
        String hinhThuc,
        String donViXuLy,
        String ghiChu,
        List<PaperItem> taiLieuNop,
        List<FeeItem> danhSachLePhi,
        List<JsonNode> danhSachTepDinhKemKhac,
        List<SupplementItem> danhSachHoSoBoSung,
        List<ResultItem> danhSachGiayToKetQua,
        String noiNopHoSo,
        String hoSoCoThanhPhanSoHoa,
        String taiKhoanDuocXacThucVoiVNeID,
        String duocThanhToanTrucTuyen,
        List<IdentityItem> dinhDanhCHS,
        List<JsonNode> dSKetNoiCSDL) {

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "RecordItem[" + trangThaiHoSo + "]";
    }
}

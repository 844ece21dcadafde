package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A dossier as the district keeps it. Times as {@link WireTime} writes them; null is absent, and means not known as an
 * empty text does.
 *
 * @param maHoSo the district's own main code
 * @param maHoSoQuocGia the code of the nation
 * @param kenhThucHien 1 counter, 2 online, 3 post
 * @param trangThai 1 to 10
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record HoSo(
        String maHoSo,
        String maHoSoQuocGia,
        String maTTHC,
        String tenTTHC,
        Integer kenhThucHien,
        ChuHoSo chuHoSo,
        String trichYeu,
        String donViTiepNhan,
        String donViXuLy,
        String ngayNop,
        String ngayNhan,
        String ngayHenTra,
        String ngayKetThuc,
        String ngayTra,
        Integer trangThai,
        String canBo,
        String ghiChu) {

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "HoSo[" + trangThai + "]";
    }
}

package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A dossier as the hub tells it, with the fact for which it does. Times as {@link WireTime} writes them. Elements that
 * the contract requires are empty where nothing is known; null is absent.
 *
 * @param maHoSo the district's own code if it has one
 * @param trangThai the folded state, 1 to 10
 * @param suKien the fact, by its name in the hub's language
 * @param thoiDiem when it happened
 * @param noiDung why, or what, in words
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record ThongBao(
        String maHoSo,
        String maTTHC,
        String tenTTHC,
        Integer kenhThucHien,
        ChuHoSo chuHoSo,
        String donViTiepNhan,
        String donViXuLy,
        String ngayNhan,
        String ngayHenTra,
        String ngayKetThuc,
        String ngayTra,
        Integer trangThai,
        String suKien,
        String thoiDiem,
        String noiDung) {

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "ThongBao[" + trangThai + " " + suKien + "]";
    }
}

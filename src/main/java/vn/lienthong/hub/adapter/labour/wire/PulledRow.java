package vn.lienthong.hub.adapter.labour.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A row of {@code LayHoSo} as far as it makes facts; its members bear the names of {@code DongBoDVC} again ({@link
 * RowNames}). Null means not known.
 *
 * @param ngayKetThuc when the work on it ended; the state says how
 * @param kenhThucHien 1 counter, 2 online, 3 post
 */
@JsonNaming(UpperCamelCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PulledRow(
        String maHoSo,
        String maThuTuc,
        String hoTen,
        String ngaySinh,
        String gioiTinhId,
        String danTocId,
        @JsonProperty("CMND") String cmnd,
        @JsonProperty("CMND_NgayCap") String cmndNgayCap,
        @JsonProperty("CMND_NoiCap") String cmndNoiCap,
        String dienThoai,
        String email,
        @JsonProperty("HKTT_MaTinh") String hkttMaTinh,
        @JsonProperty("HKTT_MaHuyen") String hkttMaHuyen,
        @JsonProperty("HKTT_MaXa") String hkttMaXa,
        @JsonProperty("HKTT_MaThon") String hkttMaThon,
        @JsonProperty("HKTT_ChiTiet") String hkttChiTiet,
        String ngayNop,
        String ngayTiepNhan,
        String ngayHenTra,
        String ngayKetThuc,
        String donViTiepNhan,
        String donViXuLy,
        String statusId,
        String kenhThucHien,
        String ghiChu,
        String certificateExtentData) {

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "PulledRow[" + statusId + "]";
    }
}

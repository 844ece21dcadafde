package vn.lienthong.hub.adapter.labour.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A dossier in {@code DongBoDVC}. All members are text; not known is an empty text.
 *
 * @param acceptKey the key that the partner gave the hub: a secret
 * @param loaiDuLieu kind of data, by the partner's list
 * @param gioiTinhId sex, by the partner's list
 * @param danTocId ethnicity: the State's number without leading noughts
 * @param cmnd citizen number
 * @param cmndNoiCap who issued it, by the partner's list
 * @param hkttMaTinh province of the registered residence, by the partner's list; {@code NOHT} is where people live
 * @param statusId state, 1 to 10
 * @param certificateExtentData XML: {@link ExtentData}
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record HandOver(
        String acceptKey,
        String loaiDuLieu,
        String maHoSo,
        String maThuTuc,
        String tenThuTuc,
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
        @JsonProperty("NOHT_MaTinh") String nohtMaTinh,
        @JsonProperty("NOHT_MaHuyen") String nohtMaHuyen,
        @JsonProperty("NOHT_MaXa") String nohtMaXa,
        @JsonProperty("NOHT_MaThon") String nohtMaThon,
        @JsonProperty("NOHT_ChiTiet") String nohtChiTiet,
        String ngayNop,
        String ngayTiepNhan,
        String ngayHenTra,
        String donViTiepNhan,
        String donViXuLy,
        String statusId,
        String maCSDL,
        String certificateExtentData) {

    /** Without content, which holds a secret and personal data. */
    @Override
    public String toString() {
        return "HandOver[" + statusId + "]";
    }
}

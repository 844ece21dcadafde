package vn.lienthong.hub.adapter.labour.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A step in {@code XuLyHoSo}, both directions. All members are text; not known is an empty text.
 *
 * @param acceptKey the key that the one who is called gave the caller: a secret
 * @param taiKhoanXuLy account of the officer in the caller's system
 * @param statusId state, 1 to 10
 * @param certificateExtentData XML: {@link ExtentData}; null (absent) where no paper goes along
 */
@JsonNaming(UpperCamelCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepCall(
        String acceptKey,
        String maHoSo,
        String taiKhoanXuLy,
        String nguoiXuLy,
        String chucDanh,
        String thoiDiemXuLy,
        String donViXuLy,
        String noiDungXuLy,
        String statusId,
        String ngayBatDau,
        String ngayKetThucTheoQuyDinh,
        String certificateExtentData) {

    /** Without content, which holds a secret and names. */
    @Override
    public String toString() {
        return "StepCall[" + statusId + "]";
    }
}

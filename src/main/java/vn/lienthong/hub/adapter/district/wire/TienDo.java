package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * One step of a dossier. Times as {@link WireTime} writes them; null is absent.
 *
 * @param trangThai the state after the step, 3 to 10
 * @param giayTo papers that are missing
 * @param khoanNop what is to be paid
 * @param ketQuaHoSo papers that came out
 * @param hinhThucTra how the result was handed out: 0 counter, 1 post
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record TienDo(
        String maHoSo,
        Integer trangThai,
        String thoiDiem,
        String donViChuyen,
        String donViNhan,
        String buocXuLy,
        String hanXuLy,
        String canBo,
        String noiDung,
        String ngayNhanBoSung,
        String ngayHenTraMoi,
        List<String> giayTo,
        List<KhoanNop> khoanNop,
        List<KetQuaHoSo> ketQuaHoSo,
        Integer hinhThucTra,
        String nguoiNhan) {

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "TienDo[" + trangThai + "]";
    }
}

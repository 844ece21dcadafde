package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** One step of processing in {@code CapNhatTienDoHoSoMC}; at most ten a call. {@code trangThai} is 1 to 10. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record StepItem(
        String maHoSo,
        String nguoiXuLy,
        String chucDanh,
        String thoiDiemXuLy,
        String phongBanXuLy,
        String noiDungXuLy,
        String trangThai,
        String ngayBatDau,
        String ngayKetThucTheoQuyDinh) {}

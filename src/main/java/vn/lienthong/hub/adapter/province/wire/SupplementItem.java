package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** One request for missing papers and what came of it (DanhSachHoSoBoSung). */
@JsonNaming(UpperCamelCaseStrategy.class)
public record SupplementItem(
        Integer hoSoBoSungId,
        String nguoiYeuCauBoSung,
        String noiDungBoSung,
        String ngayBoSung,
        String nguoiTiepNhanBoSung,
        String thongTinTiepNhan,
        String ngayTiepNhanBoSung,
        Boolean trangThaiBoSung,
        String ngayHenTraTruoc,
        String ngayHenTraMoi) {}

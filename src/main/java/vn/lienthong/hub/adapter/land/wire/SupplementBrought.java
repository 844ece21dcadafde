package vn.lienthong.hub.adapter.land.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** {@code capnhattrangthaibosunghoso}: the missing papers were brought to the desk. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record SupplementBrought(
        String soBienNhan, String ngayHenTraMoi, String ghiChu, List<HandOver.Paper> danhSachGiayToBoSung) {}

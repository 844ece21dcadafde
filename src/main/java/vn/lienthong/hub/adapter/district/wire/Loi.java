package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** The detail of a fault. {@code maLoi} is a stable fault code of the hub; {@code thongDiep} holds no personal data. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record Loi(String maLoi, String thongDiep) {}

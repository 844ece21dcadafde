package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Something to be paid. {@code soTien} is in đồng; null where the notice names no amount. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record KhoanNop(String ten, Long soTien) {}

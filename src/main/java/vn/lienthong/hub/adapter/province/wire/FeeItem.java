package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A fee (DanhSachLePhi). {@code gia} is an amount in đồng, as text. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record FeeItem(String tenPhiLePhi, String maPhiLePhi, String hinhThucThu, String gia, String loaiPhiLePhi) {}

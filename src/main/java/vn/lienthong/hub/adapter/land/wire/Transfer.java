package vn.lienthong.hub.adapter.land.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** {@code ChuyenHoSo}: a step inside the sector. What is not named here is kept beside the fact. */
@JsonNaming(UpperCamelCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Transfer(String maTrangThai, String maCanBoNhan, String noiDungXuLy) {}

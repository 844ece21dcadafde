package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A paper that came out of a dossier (DanhSachGiayToKetQua). */
@JsonNaming(UpperCamelCaseStrategy.class)
public record ResultItem(String tenGiayTo, String maThanhPhanHoSo, String giayToId, String duongDanTepTinKetQua) {}

package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A code asked for that is answered without a record (DanhSachKhongTimThay).
 *
 * @param lyDo the hub's stable code of the reason: {@code dossier-not-found}, {@code code-ambiguous}
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record MissingItem(String maHoSo, String lyDo) {}

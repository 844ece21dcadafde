package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A paper that came out of a dossier. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record KetQuaHoSo(String ten, String so) {}

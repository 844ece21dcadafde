package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What became of a call that was understood.
 *
 * @param maKetQua {@link #GOOD}, or a stable fault code of the hub
 * @param thongDiep for people; without personal data
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record KetQua(String maKetQua, String thongDiep) {

    public static final String GOOD = "0";

    public static KetQua good(String message) {
        return new KetQua(GOOD, message);
    }
}

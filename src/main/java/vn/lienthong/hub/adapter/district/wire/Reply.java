package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** The hub's answer to any of its calls. {@code hoSo} is null but for a look-up that found something. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record Reply(KetQua ketQua, HoSo hoSo) {

    public static Reply of(KetQua result) {
        return new Reply(result, null);
    }
}

package vn.lienthong.hub.adapter.land.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** {@code KetThucHoSo}: the sector's work has ended, with these papers. */
@JsonNaming(UpperCamelCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record End(List<ResultItem> danhSachGiayToKetQua) {

    /** @param linkFile expires after a while */
    @JsonNaming(UpperCamelCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ResultItem(String tenGiayTo, String soHieu, String linkFile) {}
}

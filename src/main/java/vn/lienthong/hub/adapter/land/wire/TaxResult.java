package vn.lienthong.hub.adapter.land.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** {@code GuiKetQuaThue}: the tax office's notices. The owner's name and the links are kept beside the fact. */
@JsonNaming(UpperCamelCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TaxResult(List<Notice> danhSachThongBaoThue) {

    @JsonNaming(UpperCamelCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Notice(String loaiThue, String soThongBaoThue) {}
}

package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** An identity number of the applicant (DinhDanhCHS): 1 of twelve digits, 2 otherwise. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record IdentityItem(String loaiDinhDanh, String soDinhDanh) {

    @Override
    public String toString() {
        return "IdentityItem[personal data]";
    }
}

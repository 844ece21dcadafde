package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * Whose dossier it is.
 *
 * @param loaiDoiTuong 1 citizen, 2 enterprise, 3 agency, 4 other
 */
@JsonNaming(UpperCamelCaseStrategy.class)
public record ChuHoSo(String hoTen, Integer loaiDoiTuong, String soGiayTo, String dienThoai, String diaChi) {

    @Override
    public String toString() {
        return "ChuHoSo[personal data]";
    }
}

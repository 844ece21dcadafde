package vn.lienthong.hub.adapter.district.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** The call by which the hub tells. {@code taiKhoan} and {@code matKhau} are null where a user name token says them. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record NhanThongBao(String taiKhoan, String matKhau, ThongBao thongBao) {

    /** Without the password. */
    @Override
    public String toString() {
        return "NhanThongBao[" + thongBao + "]";
    }
}

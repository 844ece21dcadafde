package vn.lienthong.hub.adapter.district;

/** Messages as a district's system writes them; invented. */
final class Messages {

    static final String CREDENTIALS =
            "<TaiKhoan>" + SamplePartners.BODY_USER + "</TaiKhoan><MatKhau>" + SamplePartners.PASSWORD + "</MatKhau>";

    private Messages() {}

    static String envelope(String header, String body) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\">" + header
                + "<soapenv:Body>" + body + "</soapenv:Body></soapenv:Envelope>";
    }

    static String envelope(String body) {
        return envelope("", body);
    }

    static String call(String operation, String content) {
        return envelope("<" + operation + " xmlns=\"urn:motcua:v1\">" + CREDENTIALS + content + "</" + operation + ">");
    }

    /** @param more elements between DonViTiepNhan and TrangThai */
    static String row(String code, String more, int state) {
        return row(code, "<HoTen>Trần Thị Ví Dụ</HoTen>", more, state);
    }

    static String row(String code, String applicant, String more, int state) {
        return call(
                "GuiHoSo",
                "<HoSo><MaHoSo>" + code
                        + "</MaHoSo><MaTTHC>1.013831.000.00.00.X77</MaTTHC><KenhThucHien>1</KenhThucHien>"
                        + "<ChuHoSo>" + applicant + "</ChuHoSo><DonViTiepNhan>H1</DonViTiepNhan>" + more + "<TrangThai>"
                        + state + "</TrangThai></HoSo>");
    }

    /** @param more elements after ThoiDiem */
    static String step(String code, int state, String time, String more) {
        return call(
                "CapNhatTienDo",
                "<TienDo><MaHoSo>" + code + "</MaHoSo><TrangThai>" + state + "</TrangThai><ThoiDiem>" + time
                        + "</ThoiDiem>" + more + "</TienDo>");
    }

    static String lookUp(String code) {
        return call("TraCuuHoSo", "<MaHoSo>" + code + "</MaHoSo>");
    }
}

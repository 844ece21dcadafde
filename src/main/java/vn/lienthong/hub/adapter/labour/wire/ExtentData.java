package vn.lienthong.hub.adapter.labour.wire;

import java.util.List;

/**
 * The XML text {@code <ExtentData>} that the dialect puts into {@code CertificateExtentData}.
 *
 * @param submitted papers handed in ({@code DanhSachTaiLieuNop})
 * @param results papers that came out ({@code DanhSachGiayToKetQua})
 */
public record ExtentData(List<Paper> submitted, List<Paper> results) {

    public static final ExtentData NONE = new ExtentData(List.of(), List.of());

    static final String ROOT = "ExtentData";
    static final String SUBMITTED = "DanhSachTaiLieuNop";
    static final String SUBMITTED_PAPER = "TaiLieuNop";
    static final String RESULTS = "DanhSachGiayToKetQua";
    static final String RESULT_PAPER = "GiayToKetQua";
    static final String NAME = "TenTaiLieu";
    static final String NUMBER = "SoHieu";
    static final String LINK = "DuongDan";

    public ExtentData {
        submitted = List.copyOf(submitted);
        results = List.copyOf(results);
    }

    /** One paper; what is not known is null. */
    public record Paper(String name, String number, String link) {

        boolean isEmpty() {
            return name == null && number == null && link == null;
        }
    }

    @Override
    public String toString() {
        return "ExtentData[" + submitted.size() + " " + results.size() + "]";
    }
}

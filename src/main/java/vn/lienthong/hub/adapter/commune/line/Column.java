package vn.lienthong.hub.adapter.commune.line;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a CSV file. {@code Mã hồ sơ}, {@code Sự việc} and {@code Thời điểm} must be there. */
public enum Column {
    CODE("Mã hồ sơ", "/subject"),
    FACT("Sự việc", "/type"),
    TIME("Thời điểm", "/time"),
    PROCEDURE("Mã thủ tục", "/data/procedureCode"),
    CHANNEL("Kênh", "/data/channel"),
    RECEIVING_UNIT("Đơn vị tiếp nhận", "/data/receivingUnit"),
    COMPETENT_UNIT("Đơn vị thụ lý", "/data/competentUnit"),
    PROMISED_AT("Hẹn trả", "/data/promisedAt"),
    NAME("Họ tên", "/data/applicant/name"),
    ID_NUMBER("Số định danh", "/data/applicant/idNumber"),
    PHONE("Điện thoại", "/data/applicant/phone"),
    ADDRESS("Địa chỉ", "/data/applicant/address"),
    SUMMARY("Trích yếu", "/data/summary"),
    OFFICER("Cán bộ", "/data/officer"),
    STAGE("Bước xử lý", "/data/stage"),
    TO_UNIT("Chuyển đến", "/data/toUnit"),
    REASON("Lý do", "/data/reason"),
    HOW("Trả qua", "/data/how");

    private final String heading;
    private final String pointer;

    Column(String heading, String pointer) {
        this.heading = heading;
        this.pointer = pointer;
    }

    /** As it stands in the first line. */
    public String heading() {
        return heading;
    }

    /** The member of {@code data} that it fills. */
    String member() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    boolean ofTheApplicant() {
        return pointer.startsWith("/data/applicant/");
    }

    static Optional<Column> ofHeading(String heading) {
        String plain = Plain.of(heading);
        return Arrays.stream(values())
                .filter(column -> Plain.of(column.heading).equals(plain))
                .findFirst();
    }

    /** The column that filled what a problem points at. */
    static Optional<Column> at(String pointer) {
        return Arrays.stream(values())
                .filter(column -> pointer.equals(column.pointer) || pointer.startsWith(column.pointer + "/"))
                .findFirst();
    }
}

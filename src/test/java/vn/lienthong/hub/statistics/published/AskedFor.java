package vn.lienthong.hub.statistics.published;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the places were asked for. */
enum AskedFor {
    TRANSFER("9.180001", "Chuyển nhượng quyền sử dụng đất", "DD", "Đất đai", 10),
    CHANGE("9.180002", "Đăng ký biến động", "DD", "Đất đai", 5),
    FIRST_CERTIFICATE("9.180003", "Cấp giấy chứng nhận lần đầu", "DD", "Đất đai", 20),
    ALLOWANCE("9.180004", "Trợ cấp xã hội hàng tháng", "BTXH", "Bảo trợ xã hội", 7),
    HOUSEHOLD_BUSINESS("9.180005", "Đăng ký hộ kinh doanh", "KD", "Đăng ký kinh doanh", 3),
    BIRTH("9.180006", "Đăng ký khai sinh", "HT", "Hộ tịch", 0);

    private final String code;
    private final String title;
    private final String field;
    private final String fieldName;
    private final int days;

    AskedFor(String code, String title, String field, String fieldName, int days) {
        this.code = code;
        this.title = title;
        this.field = field;
        this.fieldName = fieldName;
        this.days = days;
    }

    String code() {
        return code;
    }

    /** Working days; 0 for the same day. */
    int days() {
        return days;
    }

    static AskedFor any(Random random, boolean land, boolean sameDayToo) {
        if (land) {
            return values()[random.nextInt(3)];
        }
        int part = random.nextInt(4);
        return sameDayToo && part < 2 ? BIRTH : part % 2 == 0 ? ALLOWANCE : HOUSEHOLD_BUSINESS;
    }

    static String lines() {
        return Stream.of(values())
                .map(procedure -> """
                        {"code":"%s","name":"%s","field":{"code":"%s","name":"%s"},"validFrom":"2016-01-01",\
                        "stages":[{"role":"COMPETENT","term":{"value":%d,"unit":"%s"},"cutoff":"NONE"}]}""".formatted(
                                procedure.code,
                                procedure.title,
                                procedure.field,
                                procedure.fieldName,
                                procedure.days,
                                procedure.days == 0 ? "SAME_DAY" : "WORKING_DAYS"))
                .collect(Collectors.joining("\n"));
    }
}

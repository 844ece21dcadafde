package vn.lienthong.hub.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.lienthong.hub.event.Applicant;

/** Invented people. Their numbers begin as no real ones do: 977 is no province, 000 no network. */
final class Cast {

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Đức", "Kim");
    private static final List<String> GIVEN = List.of(
            "Ví Dụ", "Mẫu", "Thử", "Giả Định", "Minh Hoạ", "Tưởng Tượng", "Hư Cấu", "Phỏng Theo", "Nháp", "Tập Dượt");

    private final Random random;

    Cast(Random random) {
        this.random = random;
    }

    Applicant next() {
        return new Applicant(
                one(FAMILY) + " " + one(MIDDLE) + " " + one(GIVEN),
                Applicant.Kind.CITIZEN,
                "977" + digits(9),
                null,
                null,
                LocalDate.of(1950 + random.nextInt(55), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                null,
                null,
                "0007" + digits(6),
                null,
                "Thôn Mẫu " + (1 + random.nextInt(20)),
                null);
    }

    String officer() {
        return one(FAMILY) + " " + one(MIDDLE) + " Cán Bộ";
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private String digits(int count) {
        return String.format(Locale.ROOT, "%0" + count + "d", random.nextInt((int) Math.pow(10, count)));
    }
}

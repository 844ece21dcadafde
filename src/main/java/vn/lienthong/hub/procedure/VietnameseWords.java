package vn.lienthong.hub.procedure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.hub.deadline.Term;

/** Times, terms and roles as a clerk writes them. */
public final class VietnameseWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };
    private static final Map<String, String> ROLES = Map.of(
            "COMPETENT", "Cơ quan có thẩm quyền",
            "RECEIVING", "Cơ quan tiếp nhận",
            "COMMUNE", "Cấp xã",
            "DISTRICT", "Cấp huyện",
            "PROVINCE", "Cấp tỉnh",
            "CHAIRMAN", "Chủ tịch Ủy ban nhân dân",
            "LAND", "Cơ quan đăng ký đất đai",
            "TAX", "Cơ quan thuế");

    private VietnameseWords() {}

    /** As in {@code 17:00 thứ Năm, ngày 15/10/2026}; seconds only where there are some. */
    public static String time(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, ReceptionTime.VIETNAM);
        boolean whole = local.getSecond() == 0 && local.getNano() == 0;
        return local.format(whole ? TIME : TIME_WITH_SECONDS) + " " + weekday(local.toLocalDate()) + ", ngày "
                + date(local.toLocalDate());
    }

    /** As in {@code thứ Năm 15/10/2026}. */
    public static String day(LocalDate day) {
        return weekday(day) + " " + date(day);
    }

    public static String date(LocalDate day) {
        return day.format(DATE);
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    static String term(Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS -> term.value() + " ngày làm việc";
            case CALENDAR_DAYS -> term.value() + " ngày (tính cả ngày nghỉ)";
            case WORKING_HOURS -> term.value() + " giờ làm việc";
            case SAME_DAY -> "trong ngày";
        };
    }

    /** A role that the catalogue has made up itself is written as it stands there. */
    public static String role(String role) {
        return ROLES.getOrDefault(role, role);
    }

    /** As in {@code 3 giờ 30 phút}. */
    public static String duration(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toHours(), "giờ");
        append(text, duration.toMinutesPart(), "phút");
        append(text, duration.toSecondsPart(), "giây");
        return text.isEmpty() ? "0 giây" : text.toString();
    }

    /** Elapsed time, as in {@code 613 ngày 1 giờ}: days of 24 hours from three on, and then no seconds. */
    public static String elapsed(Duration duration) {
        if (duration.toDays() < 3) {
            return duration(duration);
        }
        StringBuilder text = new StringBuilder();
        append(text, duration.toDays(), "ngày");
        append(text, duration.toHoursPart(), "giờ");
        append(text, duration.toMinutesPart(), "phút");
        return text.toString();
    }

    private static void append(StringBuilder text, long value, String unit) {
        if (value > 0) {
            text.append(text.isEmpty() ? "" : " ").append(value).append(' ').append(unit);
        }
    }
}

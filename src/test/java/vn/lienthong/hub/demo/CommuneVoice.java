package vn.lienthong.hub.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.VietnamTime;

/** A commune without a line: writes down what happens and brings the day's file at the end. */
final class CommuneVoice implements Voice {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(VietnamTime.OFFSET);
    private static final String HEADINGS = "Mã hồ sơ;Sự việc;Thời điểm;Mã thủ tục;Kênh;Hẹn trả;Họ tên;Số định danh;"
            + "Điện thoại;Địa chỉ;Cán bộ;Bước xử lý;Lý do";

    private final String partner;
    private final Path file;
    private final List<String> lines = new ArrayList<>();

    /** @param file where it is brought; a file of its own each day */
    CommuneVoice(String partner, Path file) {
        this.partner = partner;
        this.file = file;
    }

    /** The date in a file's name. */
    static String today(Clock clock) {
        return DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT)
                .format(clock.instant().atOffset(VietnamTime.OFFSET));
    }

    @Override
    public String partner() {
        return partner;
    }

    @Override
    public String dialect() {
        return "file";
    }

    @Override
    public int notYet(List<Turn> turns) {
        return 0;
    }

    @Override
    public void say(Turn turn) {
        lines.add(turn.code() + ";"
                + words(turn.move().fact()).formatted(time(turn.move().time())));
    }

    /** Copied under another name first, as a file that is not whole must not be taken. */
    @Override
    public void endOfDay() {
        String content = HEADINGS + "\n" + String.join("\n", lines) + "\nHẾT;" + lines.size() + "\n";
        try {
            Path copying = Files.writeString(file.resolveSibling(file.getFileName() + ".dang-chep"), content);
            Files.move(copying, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the commune's file cannot be brought", e);
        }
    }

    /** A line behind the code, with a place for the time. */
    private static String words(Fact fact) {
        if (fact instanceof Fact.Registered registered) {
            return "Đăng ký;%s;" + intake(registered) + ";;" + person(registered.applicant()) + ";;;";
        }
        if (fact instanceof Fact.Received received) {
            return "Tiếp nhận;%s;" + intake(received) + ";" + time(received.promisedAt()) + ";"
                    + person(received.applicant()) + ";" + received.officer() + ";;";
        }
        if (fact instanceof Fact.Progressed progressed) {
            return "Xử lý;%s;;;;;;;;" + progressed.officer() + ";" + progressed.stage() + ";";
        }
        if (fact instanceof Fact.SupplementRequested requested) {
            return "Yêu cầu bổ sung;%s;;;;;;;;;;" + requested.reason();
        }
        if (fact instanceof Fact.Stopped stopped) {
            return "Dừng xử lý;%s;;;;;;;;;;" + stopped.reason();
        }
        if (fact instanceof Fact.Completed) {
            return "Đã xử lý xong;%s;;;;;;;;;;";
        }
        if (fact instanceof Fact.Returned) {
            return "Trả kết quả;%s;;;;;;;;;;";
        }
        throw new IllegalArgumentException(
                "the commune has no words for " + fact.getClass().getSimpleName());
    }

    private static String intake(Fact.Intake intake) {
        return intake.procedureCode() + ";"
                + switch (intake.channel()) {
                    case COUNTER -> "Trực tiếp";
                    case ONLINE -> "Trực tuyến";
                    case POST -> "Bưu chính";
                };
    }

    private static String person(Applicant applicant) {
        return String.join(";", applicant.name(), applicant.idNumber(), applicant.phone(), applicant.address());
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }
}

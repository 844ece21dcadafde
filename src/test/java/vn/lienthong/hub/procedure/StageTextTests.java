package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.DayByDay;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.TestCalendars;

class StageTextTests {

    @Test
    void writesACommittedTermBesideTheOneOfTheLaw() {
        assertThat(text("2018-03-01T02:00:00Z", new Term(50, TermUnit.WORKING_DAYS), days(2), Cutoff.NONE, null))
                .contains("2 ngày làm việc (cam kết rút ngắn; theo quy định: 50 ngày làm việc)");
    }

    @Test
    void writesHowMuchOfEachDayCounted() {
        assertThat(text("2026-10-09T08:59:30Z", new Term(2, TermUnit.WORKING_HOURS), null, Cutoff.AFTER_CLOSE, null))
                .contains(
                        "Bắt đầu: 15:59:30 thứ Sáu, ngày 09/10/2026",
                        "bắt đầu sau 17:00",
                        "không chuyển",
                        "Tính 1 giờ 30 giây làm việc của thứ Sáu 09/10/2026",
                        "Tính 59 phút 30 giây làm việc của thứ Hai 12/10/2026",
                        "Hạn của bước: 07:59:30 thứ Hai, ngày 12/10/2026");
    }

    @Test
    void writesMakeUpDaysAndHolidaysByName() {
        assertThat(text("2026-08-21T02:00:00Z", days(7), null, Cutoff.NONE, null))
                .contains(
                        "Không tính: thứ Bảy 29/08/2026 và Chủ nhật 30/08/2026 – nghỉ cuối tuần",
                        "Không tính: thứ Hai 31/08/2026 – ngày nghỉ: Nghỉ hoán đổi, làm bù ngày 22/08/2026",
                        "Không tính: thứ Ba 01/09/2026 và thứ Tư 02/09/2026 – ngày nghỉ: Quốc khánh",
                        "Ngày làm bù, tính là ngày làm việc: thứ Bảy 22/08/2026 (Làm bù cho ngày 31/08/2026)");
    }

    @Test
    void writesCalendarDaysAndWhatTheyRunBeside() {
        assertThat(text("2026-02-10T02:00:00Z", new Term(7, TermUnit.CALENDAR_DAYS), null, Cutoff.NONE, "LAND"))
                .contains(
                        "TAXES – 7 ngày (tính cả ngày nghỉ)",
                        "Thực hiện song song với bước của: cơ quan đăng ký đất đai",
                        "Ngày thứ 1 đến 7: từ thứ Tư 11/02/2026 đến thứ Ba 17/02/2026",
                        "Không tính: từ thứ Ba 17/02/2026 đến thứ Sáu 20/02/2026 – ngày nghỉ: Tết Nguyên đán");
    }

    @Test
    void writesThatTheDayWasOver() {
        assertThat(text("2026-10-08T11:00:00Z", new Term(0, TermUnit.SAME_DAY), null, Cutoff.NONE, null))
                .contains("Không tính: thứ Năm 08/10/2026 – đã hết giờ làm việc");
    }

    private static Term days(int value) {
        return new Term(value, TermUnit.WORKING_DAYS);
    }

    private static String text(String start, Term term, Term committed, Cutoff cutoff, String parallelWith) {
        Stage stage = new Stage("TAXES", term, committed, cutoff, Set.of(), parallelWith);
        return String.join(
                "\n",
                StageText.lines(StageAnswer.of(new StagePlan.Step(
                        2,
                        stage,
                        DayByDay.explain(
                                TestCalendars.nation(), Instant.parse(start), stage.counted(), stage.cutoff())))));
    }
}

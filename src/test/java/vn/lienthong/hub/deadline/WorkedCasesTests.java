package vn.lienthong.hub.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedCasesTests {

    private static final WorkCalendar NATION = TestCalendars.nation();

    static List<WorkedCase> cases() {
        return WorkedCase.all();
    }

    @Test
    void thereAreFiveHundredAndOurOwn() {
        assertThat(WorkedCase.given()).hasSize(500);
        assertThat(WorkedCase.more()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theExplanationComesToTheSame(WorkedCase worked) {
        assertThat(DayByDay.explain(NATION, worked.startedAt(), worked.term(), worked.cutoff())
                        .dueAt())
                .isEqualTo(LegalClock.dueAt(NATION, worked.startedAt(), worked.term(), worked.cutoff()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutToTheSecond(WorkedCase worked) {
        Instant dueAt = LegalClock.dueAt(
                NATION,
                worked.startedAt(),
                worked.term(),
                worked.cutoff(),
                worked.policy(),
                worked.pauses(),
                worked.finishedAt());

        assertThat(dueAt).isEqualTo(worked.dueAt());
        assertThat(LegalClock.verdict(worked.startedAt(), dueAt, worked.finishedAt(), worked.policy(), worked.pauses()))
                .isEqualTo(worked.verdict());
    }
}

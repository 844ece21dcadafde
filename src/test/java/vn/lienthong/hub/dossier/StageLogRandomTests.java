package vn.lienthong.hub.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.FactType;

/** Whatever is said in whatever order, telling the stages never fails, and some things always hold. */
class StageLogRandomTests {

    private static final int STORIES = 2_000;
    private static final List<String> PROCEDURES = List.of(
            TestProcedures.ALLOWANCE,
            TestProcedures.MERIT,
            TestProcedures.PARALLEL,
            TestProcedures.PAUSING,
            TestProcedures.PERMIT,
            "9.999999");
    private static final List<String> UNITS =
            List.of("X77.01.01", "X77.01.02", "X77.01", "X77.02", "X77.01.91", "X77.80", "X77.90.01", "Z99");
    private static final List<String> STAGES =
            List.of("1", "2", "3", "9", "COMMUNE", "district", "PROVINCE", "TAX", "COMPETENT", "CHAIRMAN", "THAM_DINH");
    private static final List<FactType> FACTS = List.of(
            FactType.PROGRESSED,
            FactType.PROGRESSED,
            FactType.PROGRESSED,
            FactType.PROGRESSED,
            FactType.SUPPLEMENT_REQUESTED,
            FactType.SUPPLEMENTED,
            FactType.PAYMENT_REQUESTED,
            FactType.PAID,
            FactType.TRANSFERRED,
            FactType.HANDED_OVER,
            FactType.COMPLETED,
            FactType.REOPENED,
            FactType.RETURNED,
            FactType.WITHDRAWN);

    @Test
    void aDossierInProgressHasAnOpenStageAndAFinishedOneHasNone() {
        for (long seed = 0; seed < STORIES; seed++) {
            Random random = new Random(seed);
            Story story = story(random);
            Dossier dossier = story.dossier();
            List<StageRun> runs = story.runs();

            boolean catalogued = dossier.procedure() != null;
            boolean open = runs.stream().anyMatch(run -> run.endedAt() == null);
            if (catalogued || !dossier.inProgress()) {
                assertThat(open).as("seed %d", seed).isEqualTo(dossier.inProgress());
            }
            assertThat(runs).as("seed %d", seed).allSatisfy(run -> holds(run, dossier));
        }
    }

    private static void holds(StageRun run, Dossier dossier) {
        assertThat(run.begunAt()).isAfterOrEqualTo(dossier.milestones().startedAt());
        assertThat(run.endedAt() == null || !run.endedAt().isBefore(run.begunAt()))
                .isTrue();
        assertThat(run.verdict() == null).isEqualTo(run.endedAt() == null);
        assertThat(run.late() || run.lateUnit() == null).isTrue();
        assertThat("LATE".equals(run.verdict()) && !run.late()).isFalse();
    }

    private static Story story(Random random) {
        LocalDateTime time = LocalDateTime.parse("2026-10-05T08:00");
        String channel = random.nextInt(3) == 0 ? "POST" : "COUNTER";
        Story story =
                Story.of(any(PROCEDURES, random), channel, time.toString(), any(UNITS, random), any(UNITS, random));
        int facts = random.nextInt(12);
        for (int i = 0; i < facts; i++) {
            time = time.plusHours(random.nextInt(50));
            story.said(time.toString(), any(FACTS, random), data(random));
        }
        return story;
    }

    /** Members that a fact does not know are passed over. */
    private static String data(Random random) {
        StringBuilder data = new StringBuilder("{'reason':'r'");
        data.append(",'toUnit':'").append(any(UNITS, random)).append('\'');
        if (random.nextBoolean()) {
            data.append(",'fromUnit':'").append(any(UNITS, random)).append('\'');
        }
        if (random.nextInt(3) == 0) {
            data.append(",'stage':'").append(any(STAGES, random)).append('\'');
        }
        if (random.nextInt(3) == 0) {
            data.append(",'stageDueAt':'2026-10-12T17:00:00+07:00'");
        }
        if (random.nextInt(4) == 0) {
            data.append(",'pausesClock':").append(random.nextBoolean());
        }
        return data.append('}').toString();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}

package vn.lienthong.hub.benchmark.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

class DayOfHistoryTests {

    private static final int MANY = 2_000;

    /** Not made: refusals, withdrawals that are only asked for, and attempts of the post. */
    private static final Set<FactType> LEFT_OUT = Set.of(
            FactType.REFUSED,
            FactType.WITHDRAWAL_REQUESTED,
            FactType.POST_ATTEMPTED,
            FactType.POST_DELIVERED,
            FactType.POST_RETURNED);

    private final DayOfHistory.Ground ground = HistoryLoader.ground();

    @Test
    void tellsOfEverythingThatHappensToDossiers() {
        Set<String> told =
                column(day(100).facts.stream().map(DayOfHistory.Heard::line).toList(), 3);

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FactType.values())
                        .filter(type -> !LEFT_OUT.contains(type))
                        .map(FactType::factName)
                        .toList());
    }

    @Test
    void leavesDossiersOpenInTheEnd() {
        assertThat(column(day(ground.days().size() - 2).dossiers, 2))
                .contains(DossierState.RECEIVED.name(), DossierState.IN_PROGRESS.name(), DossierState.COMPLETED.name());
    }

    @Test
    void namesEachDossierOnce() {
        List<String> codes =
                day(200).dossiers.stream().map(line -> line.split("\t")[1]).toList();

        assertThat(codes).hasSize(MANY).doesNotHaveDuplicates();
    }

    private DayOfHistory day(int place) {
        return DayOfHistory.of(ground, 1, place, 1, MANY);
    }

    private static Set<String> column(List<String> lines, int place) {
        return lines.stream().map(line -> line.split("\t")[place]).collect(Collectors.toCollection(HashSet::new));
    }
}

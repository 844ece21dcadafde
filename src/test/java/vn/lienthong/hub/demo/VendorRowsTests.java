package vn.lienthong.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.Fact;

class VendorRowsTests {

    private static final List<Story> POLLED = new DayGenerator(1, Instant.parse("2026-11-20T05:00:00Z"), day -> true)
            .day300().stream().filter(story -> story.way().isPolled()).toList();

    @Test
    void showsAReceptionAsTheVendorWritesIt() {
        for (Story story : POLLED) {
            ObjectNode row = VendorRows.received(story);

            assertThat(row.path("id").asText()).matches("[0-9a-f]{24}");
            assertThat(row.path("procedure").path("id").asText())
                    .endsWith(story.received().procedureCode().replace(".", ""))
                    .matches("5e0b[0-9]{20}");
            assertThat(row.path("agency").path("id").asText()).matches("[0-9a-f]{24}");
            assertThat(row.path("acceptedDate").asText())
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.000\\+0700");
            assertThat(row.has("completedDate")).isFalse();
        }
    }

    @Test
    void givesEachDossierARowOfItsOwn() {
        Set<String> ids = POLLED.stream()
                .map(story -> VendorRows.received(story).path("id").asText())
                .collect(Collectors.toSet());

        assertThat(ids).hasSameSizeAs(POLLED);
    }

    @Test
    void keepsWhatItShowedWhileItMovesOn() {
        Story story = POLLED.stream()
                .filter(candidate -> candidate.plot() == Plot.EARLY)
                .findFirst()
                .orElseThrow();
        ObjectNode row = VendorRows.received(story);
        String accepted = row.path("acceptedDate").asText();

        story.moves().stream()
                .filter(move -> !(move.fact() instanceof Fact.Intake))
                .forEach(move -> VendorRows.apply(row, move));

        assertThat(row.path("acceptedDate").asText()).isEqualTo(accepted);
        assertThat(row.path("completedDate").asText()).isNotEmpty();
        assertThat(row.path("currentTask")).hasSize(1);
    }
}

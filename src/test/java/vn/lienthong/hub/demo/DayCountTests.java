package vn.lienthong.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

class DayCountTests {

    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final List<Story> STORIES = new DayGenerator(1, NOON, day -> true).day300();

    private final List<Seen> seen =
            new ArrayList<>(STORIES.stream().map(DayCountTests::right).toList());
    private final Map<String, Integer> said = new HashMap<>();
    private final Map<String, String> journal = new HashMap<>();
    private final Map<String, Integer> states = new HashMap<>();
    private final List<Texting.Text> texts =
            new ArrayList<>(List.of(new Texting.Text("A", "A: Da xong", "A: Da xong")));

    private final List<Inquiry> inquiries = new ArrayList<>(List.of(new Inquiry("pulled", "A", "9", "9")));

    DayCountTests() {
        for (Story story : STORIES) {
            story.moves().forEach(move -> said.merge(move.speaker(), 1, Integer::sum));
            journal.put("delivery of " + story.code(), story.code());
            states.put(story.code(), story.ending().number());
        }
    }

    @Test
    void agreesWhenAllIsRight() {
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void seesADossierThatIsMissing() {
        seen.remove(0);

        assertThat(disagreements()).anyMatch(sentence -> sentence.endsWith("is not in the hub"));
    }

    @Test
    void seesADossierThatStandsElsewhere() {
        Seen first = seen.get(0);
        seen.set(
                0,
                new Seen(
                        first.code(),
                        DossierState.REFUSED,
                        first.finished(),
                        first.late(),
                        first.facts(),
                        first.deliveries()));

        assertThat(disagreements()).anyMatch(sentence -> sentence.startsWith(first.code() + " stands at REFUSED"));
    }

    @Test
    void seesADeliveryThatThePartnerNeverGot() {
        journal.remove("delivery of " + STORIES.get(0).code());

        assertThat(disagreements()).containsExactly("1 delivered to province by the API, but not in its journal");
    }

    @Test
    void seesADeliveryThatTheHubDoesNotKnow() {
        journal.put("another delivery", STORIES.get(0).code());

        assertThat(disagreements()).containsExactly("1 in the journal of province, but not delivered by the API");
    }

    @Test
    void ignoresDeliveriesOfAnotherDay() {
        journal.put("another delivery", "X77.01-200101-00000001");

        assertThat(disagreements()).isEmpty();
    }

    @Test
    void seesThatAPartnerWasLeftWithAnOldState() {
        states.put(STORIES.get(0).code(), 1);

        assertThat(disagreements())
                .singleElement()
                .asString()
                .startsWith(
                        "province was last told state 1 of " + STORIES.get(0).code());
    }

    @Test
    void seesATextThatSaysSomethingElse() {
        texts.add(new Texting.Text("B", "Khong tim thay", "B: Da xong"));

        assertThat(disagreements()).singleElement().asString().startsWith("a text about B was answered");
    }

    @Test
    void seesADossierThatIsLateForTheHubOnly() {
        Seen first = seen.get(0);
        seen.set(
                0,
                new Seen(
                        first.code(),
                        first.state(),
                        first.finished(),
                        !first.late(),
                        first.facts(),
                        first.deliveries()));

        assertThat(disagreements()).singleElement().asString().contains("late, played as");
    }

    @Test
    void seesWhichFactOfADossierIsMissing() {
        Seen first = seen.get(0);
        seen.set(
                0,
                new Seen(
                        first.code(),
                        first.state(),
                        first.finished(),
                        first.late(),
                        first.facts().subList(1, first.facts().size()),
                        first.deliveries()));

        assertThat(disagreements()).anyMatch(sentence -> sentence.startsWith("facts of " + first.code()));
    }

    @Test
    void seesAFactThatWasLost() {
        said.merge("land", 1, Integer::sum);

        assertThat(disagreements()).singleElement().asString().startsWith("facts said by land: ");
    }

    @Test
    void seesThatTheProvinceWasToldAnotherState() {
        inquiries.add(new Inquiry("asked for", "B", "", "9"));

        assertThat(disagreements()).containsExactly("the province asked for B and was told nothing, not state 9");
    }

    private List<String> disagreements() {
        return new DayCount(STORIES, said, seen, Map.of("province", Heard.all(journal, states)), texts, inquiries)
                .disagreements();
    }

    private static Seen right(Story story) {
        return new Seen(
                story.code(),
                story.ending(),
                story.plot().isFinished(),
                story.plot().isLate(),
                story.moves().stream()
                        .map(move -> new Seen.SeenFact(
                                "/partners/" + move.speaker(),
                                FactType.of(move.fact()).factName(),
                                move.time()))
                        .toList(),
                List.of(new Seen.SeenDelivery("delivery of " + story.code(), "province", 1, "received", "DELIVERED")));
    }
}

package vn.lienthong.hub.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;

/** The comparison itself: a golden test that cannot fail would show nothing. */
class GoldenComparisonTests {

    private static final String EXPECTED = """
            [{"type":"vn.lienthong.dossier.refused.v1","subject":"A","time":"2026-10-05T10:05:00+07:00",
              "data":{"reason":"r"}}]""";

    @Test
    void tellsNumbersFromTexts() {
        assertThat(differences("{\"a\":1}", "{\"a\":\"1\"}")).hasSize(1);
        assertThat(differences("{\"a\":1}", "{\"a\":1.0}")).isEmpty();
    }

    @Test
    void ignoresTheOrderOfKeysButNotOfElements() {
        assertThat(differences("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}")).isEmpty();
        assertThat(differences("[1,2]", "[2,1]")).isNotEmpty();
    }

    @Test
    void takesAnyTextThatIsNotEmptyForAny() {
        assertThat(differences("{\"a\":\"${any}\"}", "{\"a\":\"x\"}")).isEmpty();
        assertThat(differences("{\"a\":\"${any}\"}", "{\"a\":\"\"}")).hasSize(1);
        assertThat(differences("{\"a\":\"${any}\"}", "{}")).hasSize(1);
    }

    @Test
    void findsMembersTooManyAndTooFew() {
        assertThat(differences("{\"a\":1}", "{}")).hasSize(1);
        assertThat(differences("{}", "{\"a\":null}")).hasSize(1);
        assertThat(differences("[1]", "[1,1]")).hasSize(1);
    }

    @Test
    void countsAnEventMadeTwiceOnceAndIgnoresFurtherMembers() {
        DossierEvent event = event("1", "r");
        GoldenEvents.assertSame(GoldenJson.parse(EXPECTED), List.of(event, event));
    }

    @Test
    void findsAnEventTooMany() {
        assertThatThrownBy(() ->
                        GoldenEvents.assertSame(GoldenJson.parse(EXPECTED), List.of(event("1", "r"), event("2", "r"))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAnotherReason() {
        assertThatThrownBy(() -> GoldenEvents.assertSame(GoldenJson.parse(EXPECTED), List.of(event("1", "other"))))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void comparesXmlWithoutRegardToPrefixesAndWhiteSpaceBetweenElements() {
        String expected = "<a xmlns='u'><b x='1'>t</b><c>${any}</c></a>";
        assertThat(GoldenXml.differences(expected, "<p:a xmlns:p='u'>\n <p:b x='1'>t</p:b> <p:c>z</p:c></p:a>"))
                .isEmpty();
        assertThat(GoldenXml.differences(expected, "<a xmlns='u'><b x='1'> t</b><c>z</c></a>"))
                .hasSize(1);
        assertThat(GoldenXml.differences(expected, "<a xmlns='v'><b x='1'>t</b><c>z</c></a>"))
                .hasSize(1);
        assertThat(GoldenXml.differences(expected, "<a xmlns='u'><b>t</b><c/></a>"))
                .hasSize(2);
        assertThat(GoldenXml.differences(expected, "<a xmlns='u'><c>z</c><b x='1'>t</b></a>"))
                .isNotEmpty();
    }

    private static DossierEvent event(String id, String reason) {
        return new DossierEvent(
                "/partners/p",
                id,
                "A",
                Instant.parse("2026-10-05T03:05:00Z"),
                new Fact.Refused(reason),
                Map.of("x", 1));
    }

    private static List<String> differences(String expected, String actual) {
        return GoldenJson.differences(GoldenJson.parse(expected), GoldenJson.parse(actual));
    }
}

package vn.lienthong.hub.adapter.land.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.adapter.land.LandAdapters;
import vn.lienthong.hub.adapter.land.LandPartner;
import vn.lienthong.hub.adapter.land.file.NotFetched;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.ResultPaper;
import vn.lienthong.hub.partner.Partner;

/** What becomes of the links in a fact before it is accepted. */
class ResultKeeperTests {

    private static final Instant NOW = Instant.parse("2026-10-19T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String LINK = "https://datdai.partner.invalid/f/3?het-han=1";
    private static final String COPY = "https://hub.partner.invalid/api/v1/dossiers/X77.01-261008-0975/results/"
            + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Partner partner = LandPartner.at(
            URI.create("https://datdai.partner.invalid"),
            Duration.ofSeconds(5),
            Map.of("result-origins", "https://datdai.partner.invalid"));
    private final MemoryResults results = new MemoryResults();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Map<String, Object> behind = new HashMap<>(Map.of(LINK, "abc"));
    private int fetches;
    private Runnable beforeEachFetch = () -> {};
    private final ResultKeeper keeper = keeper(CLOCK);

    @Test
    void putsTheAddressOfTheCopyIntoTheFact() {
        assertThat(urls(keeper.keep(partner, completed(LINK)).event())).containsExactly(COPY);
        assertThat(results.copies).hasSize(1);
    }

    @Test
    void keepsTheLinkThatCannotBeFetchedAndTriesItLater() {
        behind.put(LINK, NotFetched.now("status 503", null));
        assertThat(urls(keeper.keep(partner, completed(LINK)).event())).containsExactly(LINK);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.fetchAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(row.failures()).isEqualTo(1);
        });
        assertThat(meters.counter("hub.land.results", "partner", "land", "outcome", "failed")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void givesALinkUpThatWillNeverDoBetter() {
        behind.put(LINK, NotFetched.forGood("status 404"));
        assertThat(urls(keeper.keep(partner, completed(LINK)).event())).containsExactly(LINK);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.fetchAt())
                .isNull());
    }

    @Test
    void waitsLongerEachTimeAndAsLongAsTheHostAsks() {
        ResultFetch fetch = fetch(CLOCK);
        behind.put(LINK, NotFetched.now("status 503", null));
        keeper.keep(partner, completed(LINK));
        ResultRow row = rows().get(0);
        for (int minutes : new int[] {2, 4, 8, 16, 32, 64, 64}) {
            row = fetch.attempt(partner, row);
            assertThat(row.fetchAt()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
        }
        behind.put(LINK, NotFetched.now("status 503", Duration.ofHours(3)));
        assertThat(fetch.attempt(partner, row).fetchAt()).isEqualTo(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void saysTheSameAgainWithoutFetching() {
        DossierEvent first = keeper.keep(partner, completed(LINK)).event();
        assertThat(keeper.keep(partner, completed(LINK)).event()).isEqualTo(first);
        assertThat(fetches).isEqualTo(1);
        assertThat(results.writes).isEqualTo(1);
    }

    @Test
    void saysTheSameAgainForAnotherLinkToTheSameBytes() {
        DossierEvent first = keeper.keep(partner, completed(LINK)).event();
        behind.put(LINK + "2", "abc");
        assertThat(keeper.keep(partner, completed(LINK + "2")).event()).isEqualTo(first);
        assertThat(fetches).isEqualTo(2);
    }

    @Test
    void saysAnotherAddressForOtherBytesAndTheOldOneWhileTheyCannotBeFetched() {
        keeper.keep(partner, completed(LINK));
        assertThat(urls(keeper.keep(partner, completed(LINK + "2")).event())).containsExactly(COPY);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row.fetchAt())
                .isNotNull());

        behind.put(LINK + "3", "abcd");
        assertThat(urls(keeper.keep(partner, completed(LINK + "3")).event()).get(0))
                .startsWith("https://hub.partner.invalid/")
                .isNotEqualTo(COPY);
    }

    @Test
    void copiesWhatItCanOfSeveralAndKeepsTheirOrder() {
        DossierEvent event = new DossierEvent(
                "/partners/land",
                "id",
                "X77.01-261008-0975",
                NOW,
                new Fact.Completed(List.of(
                        new ResultPaper("A", "1", null),
                        new ResultPaper("B", "2", LINK),
                        new ResultPaper("C", null, "x"))));
        Fact.Completed kept =
                (Fact.Completed) keeper.keep(partner, event).event().fact();
        assertThat(kept.results())
                .containsExactly(
                        new ResultPaper("A", "1", null),
                        new ResultPaper("B", "2", COPY),
                        new ResultPaper("C", null, "x"));
    }

    @Test
    void leavesToTheJobWhatThereIsNoTimeFor() {
        Clock slow = new Clock() {
            private Instant now = NOW;

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                now = now.plusSeconds(3);
                return now;
            }
        };
        DossierEvent event = new DossierEvent(
                "/partners/land",
                "id",
                "X",
                NOW,
                new Fact.Completed(java.util.Collections.nCopies(4, new ResultPaper("A", "1", LINK))));
        keeper(slow).keep(partner, event);
        assertThat(fetches).isLessThan(4);
        assertThat(results.of("land", "id")).hasSize(4).last().satisfies(row -> assertThat(row.fetchAt())
                .isNotNull());
    }

    @Test
    void letsTwoCallsWaitForFilesAndLeavesTheFilesOfOthersToTheJob() {
        beforeEachFetch = () -> keeper.keep(partner, completed(LINK));
        assertThat(urls(keeper.keep(partner, completed(LINK)).event())).containsExactly(COPY);
        assertThat(fetches).isEqualTo(2);
    }

    @Test
    void leavesOtherFactsAndPartnersWithoutOriginsAlone() {
        DossierEvent stopped = new DossierEvent("/partners/land", "id", "X", NOW, new Fact.Stopped("x"));
        assertThat(keeper.keep(partner, stopped).event()).isSameAs(stopped);
        Partner without = LandPartner.at(URI.create("https://datdai.partner.invalid"));
        DossierEvent completed = completed(LINK);
        assertThat(keeper.keep(without, completed).event()).isSameAs(completed);
        assertThat(fetches).isZero();
    }

    @Test
    void forgetsWhatWasNotedOfAFactThatWasNotAccepted() {
        ResultKeeper.Kept first = keeper.keep(partner, completed(LINK));
        ResultKeeper.Kept again = keeper.keep(partner, completed(LINK));
        keeper.forget(partner, again);
        assertThat(rows()).hasSize(1);
        keeper.forget(partner, first);
        assertThat(rows()).isEmpty();
    }

    private ResultKeeper keeper(Clock clock) {
        return new ResultKeeper(results, fetch(clock), new ResultAddress(LandAdapters.PROPERTIES), clock);
    }

    private ResultFetch fetch(Clock clock) {
        return new ResultFetch(
                (from, allowed, link) -> {
                    fetches++;
                    beforeEachFetch.run();
                    Object found = behind.getOrDefault(link, NotFetched.now("no answer", null));
                    if (found instanceof NotFetched failure) {
                        throw failure;
                    }
                    return found.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                },
                results,
                meters,
                clock,
                24);
    }

    private List<ResultRow> rows() {
        return results.of("land", "id");
    }

    private static DossierEvent completed(String link) {
        return new DossierEvent(
                "/partners/land",
                "id",
                "X77.01-261008-0975",
                NOW,
                new Fact.Completed(List.of(new ResultPaper("Giấy chứng nhận (mẫu)", "MAU 1", link))));
    }

    private static List<String> urls(DossierEvent event) {
        return ((Fact.Completed) event.fact())
                .results().stream().map(ResultPaper::url).toList();
    }
}

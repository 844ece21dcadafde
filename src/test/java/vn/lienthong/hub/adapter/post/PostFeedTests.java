package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.LockLostException;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;

/** The tracking feed, read by cursor: every row once, whatever goes wrong. */
class PostFeedTests {

    private static final Instant SCANNED = Instant.parse("2026-09-04T01:30:00Z");

    private final Adapter adapter = new Adapter();
    private final PostSimulator post = new PostSimulator(adapter.clock);
    private Partner partner;

    @BeforeEach
    void start() {
        post.start();
        partner = partner("classpath:mocks/post/tables.json");
        poll();
    }

    @AfterEach
    void stop() {
        post.stop();
    }

    @Test
    void readsEveryPageToTheEndAndGoesOnThere() {
        scan(5);
        poll();
        assertThat(subjects()).containsExactly("BD-0", "BD-1", "BD-2", "BD-3", "BD-4");
        String end = post.feed().scan("BD-9", 20, SCANNED);
        poll();
        poll();
        assertThat(subjects()).hasSize(6).endsWith("BD-9");
        assertThat(adapter.memory.cursor.lastId()).isEqualTo(end);
        assertThat(post.feed().asked()).endsWith(end);
    }

    @Test
    void theFirstReadingBeginsAtTheDateSetAndIsABackfill() {
        assertThat(post.feed().asked()).containsExactly("6955b900" + "0".repeat(16));
        Adapter fresh = new Adapter();
        scan(3);
        fresh.poll(partner);
        post.feed().scan("BD-9", 20, SCANNED);
        fresh.poll(partner);
        assertThat(fresh.intake.modes)
                .containsExactly(Intake.Mode.BACKFILL, Intake.Mode.BACKFILL, Intake.Mode.BACKFILL, Intake.Mode.LIVE);
    }

    @Test
    void aFeedMayBeginAtARowThatIsSet() {
        String start = post.feed().scan("BD-OLD", 20, SCANNED);
        scan(1);
        Adapter fresh = new Adapter();
        fresh.poll(Adapter.partner(
                post.url(), 2, Map.of("tables", "classpath:mocks/post/tables.json", "tracking-start", start)));
        assertThat(fresh.intake.events).extracting(DossierEvent::subject).containsExactly("BD-0");
    }

    @Test
    void aNodeThatDiesBeforeTheCursorMovesLeavesThePageToTheNext() {
        scan(3);
        adapter.memory.crash = new IllegalStateException("killed");
        assertThatThrownBy(this::poll).hasMessage("killed");
        assertThat(adapter.intake.events).hasSize(2);
        Adapter other = adapter.restarted();
        other.poll(partner);
        assertThat(subjects()).containsExactly("BD-0", "BD-1", "BD-2");
    }

    @Test
    void whileTheHubCannotTakeThemTheCursorStands() {
        scan(1);
        String stood = adapter.memory.cursor.lastId();
        adapter.intake.away = true;
        assertThatThrownBy(this::poll).isInstanceOf(Fault.class);
        adapter.intake.away = false;
        adapter.intake.refusals.put("BD-0", FaultCode.UNAVAILABLE);
        assertThatThrownBy(this::poll).hasMessageContaining("unavailable");
        assertThat(adapter.memory.cursor.lastId()).isEqualTo(stood);
        adapter.intake.refusals.clear();
        poll();
        assertThat(subjects()).containsExactly("BD-0");
    }

    @Test
    void aNodeThatWasOvertakenMovesNothing() {
        scan(2);
        int[] calls = {0};
        assertThatThrownBy(() -> adapter.poll.run(partner, () -> {
                    if (++calls[0] == 2) {
                        adapter.restarted().poll(partner);
                    }
                }))
                .isInstanceOf(LockLostException.class);
        assertThat(subjects()).containsExactly("BD-0", "BD-1");
    }

    @Test
    void aNodeThatLostTheLockStops() {
        scan(1);
        assertThatThrownBy(() -> adapter.poll.run(partner, () -> {
                    throw new LockLostException();
                }))
                .isInstanceOf(LockLostException.class);
        assertThat(adapter.intake.events).isEmpty();
    }

    @Test
    void aPageThatComesAgainSaysNothingAndEndsThePoll() {
        scan(2);
        String page = page("5fa000000000000000000001", "5fa000000000000000000002");
        poll();
        String stood = adapter.memory.cursor.lastId();
        post.troubles().body(200, page, 1);
        poll();
        assertThat(adapter.memory.cursor.lastId()).isEqualTo(stood);
        assertThat(adapter.meters
                        .counter("hub.post.pages.repeated", "partner", "post")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void pagesInACircleEndToo() {
        Partner opaque = Adapter.partner(
                post.url(), 2, Map.of("tables", "classpath:mocks/post/tables.json", "tracking-start", "z0"));
        Adapter fresh = new Adapter();
        for (String end : new String[] {"z1", "z2", "z1", "z2"}) {
            post.troubles().body(200, page("y-" + end, end), 1);
        }
        fresh.poll(opaque);
        assertThat(fresh.intake.events).hasSize(4);
    }

    @Test
    void rowsOutOfOrderAreReadAndTheCursorGoesToTheGreatest() {
        post.troubles().body(200, page("7fa000000000000000000009", "7fa000000000000000000003"), 1);
        poll();
        assertThat(adapter.intake.events).hasSize(2);
        assertThat(adapter.memory.cursor.lastId()).isEqualTo("7fa000000000000000000009");
    }

    @Test
    void aRowThatShowsLateIsFoundWithinTwoHours() {
        String hidden = post.feed().newId();
        adapter.clock.pass(Duration.ofMinutes(1));
        scan(1);
        poll();
        post.feed()
                .put(hidden, PostFeed.row(PostFeed.CUSTOMER, "BD-LATE", SCANNED).put("StatusCode", 20));
        poll();
        assertThat(subjects()).containsExactly("BD-0");
        for (int i = 0; i < 2; i++) {
            adapter.clock.pass(Duration.ofHours(1));
            poll();
        }
        assertThat(subjects()).containsExactly("BD-0", "BD-LATE");
        String end = post.feed().scan("BD-9", 20, SCANNED);
        poll();
        assertThat(adapter.memory.cursor.lastId()).isEqualTo(end);
    }

    @Test
    void malformedRowsStopNothingAndAreKept() {
        post.feed()
                .put(post.feed().newId(), JsonNodeFactory.instance.objectNode().put("CustomerCode", "X77-MAU"));
        ObjectNode noTime = row("BD-1").put("StatusCode", 20).put("EventTime", "hôm qua");
        post.feed().put(post.feed().newId(), noTime);
        ObjectNode noId = row("BD-2").put("StatusCode", 20).putNull("_id");
        post.feed().put(post.feed().newId(), noId);
        ObjectNode deep = row("BD-3").put("StatusCode", 20);
        deep.putArray("OrderNumber").add(1);
        post.feed().put(post.feed().newId(), deep);
        post.feed().put(post.feed().newId(), JsonNodeFactory.instance.textNode("Nguyễn Văn Mẫu"));
        post.feed().scan("BD-4", 20, SCANNED);
        poll();
        assertThat(subjects()).containsExactly("BD-4");
        assertThat(adapter.memory.aside.values())
                .hasSize(5)
                .allMatch(item -> item.reason().equals("MALFORMED"))
                .anyMatch(item -> item.raw().contains("hôm qua"));
    }

    @Test
    void aPageOfRowsWithoutIdsDoesNotLoop() {
        for (int i = 0; i < 3; i++) {
            post.feed()
                    .put(
                            post.feed().newId(),
                            row("BD-" + i).put("StatusCode", 20).putNull("_id"));
        }
        poll();
        poll();
        assertThat(adapter.memory.aside).hasSize(2);
        assertThat(adapter.meters
                        .counter("hub.post.pages.repeated", "partner", "post")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void textsAndNumbersAreTakenForEachOther() {
        ObjectNode row = row("BD-1")
                .put("StatusCode", "40")
                .put("POSID", 970112)
                .put("EventTime", Long.toString(SCANNED.toEpochMilli()))
                .put("ItemCode", "");
        String id = post.feed().newId();
        row.put("_id", id);
        post.feed().put(id, row);
        poll();
        assertThat(adapter.intake.events.get(0).fact()).isEqualTo(new Fact.PostDelivered(null, "970112"));
        assertThat(adapter.intake.events.get(0).time()).isEqualTo(SCANNED);
        assertThat(adapter.intake.events.get(0).more()).containsOnlyKeys("StatusMessage");
    }

    @Test
    void strangersRowsLeaveNoTrace() {
        post.feed()
                .put(
                        post.feed().newId(),
                        PostFeed.row("KHACH-KHAC", "KHAC-1", SCANNED).put("StatusCode", 40));
        poll();
        assertThat(adapter.intake.events).isEmpty();
        assertThat(adapter.memory.aside).isEmpty();
        assertThat(rows("not_ours")).isEqualTo(1);
    }

    @Test
    void whatTheHubRefusesIsKeptAndTheFeedGoesOn() {
        scan(2);
        adapter.intake.refusals.put("BD-0", FaultCode.INVALID_EVENT);
        poll();
        assertThat(subjects()).containsExactly("BD-1");
        assertThat(adapter.memory.aside.values()).singleElement().matches(item -> item.reason()
                .equals("REJECTED"));
    }

    @Test
    void aStatusThatTheTablesLearnMakesItsFactsAfterAll() {
        post.feed().scan("BD-1", 45, SCANNED);
        post.feed().scan("BD-2", 77, SCANNED);
        post.feed().scan("BD-3", 30, SCANNED);
        poll();
        assertThat(adapter.intake.events).isEmpty();
        assertThat(adapter.memory.aside).hasSize(3);
        partner = partner("classpath:wire/post-tables-with-attempts.json");
        Adapter next = adapter.restarted();
        next.poll(partner);
        next.poll(partner);
        assertThat(adapter.intake.facts()).containsExactly("postAttempted");
        assertThat(adapter.intake.modes).containsOnly(Intake.Mode.LIVE);
        assertThat(adapter.memory.aside).hasSize(2);
    }

    @Test
    void whatIsNoPageLeavesTheCursorAlone() {
        scan(1);
        String stood = adapter.memory.cursor.lastId();
        post.troubles().garbage(1);
        post.troubles().body(200, "{\"Status\":\"203\",\"Message\":\"Nguyễn Văn Mẫu\"}", 1);
        post.troubles().body(200, "{\"_embedded\":{\"rh:doc\":{}}}", 1);
        post.troubles().body(200, "{\"_embedded\":{\"rh:doc\":[", 1);
        post.troubles().oversized(Adapter.MAX_ANSWER, 1);
        post.troubles().slow(Adapter.TIMEOUT.multipliedBy(2), 1);
        post.troubles().dribble(Adapter.TIMEOUT.multipliedBy(2), 1);
        post.troubles().status(503, 1);
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(this::poll).isInstanceOf(NoAnswerException.class).hasMessageNotContaining("Nguyễn");
        }
        assertThat(adapter.memory.cursor.lastId()).isEqualTo(stood);
        poll();
        assertThat(subjects()).containsExactly("BD-0");
    }

    @Test
    void aPostThatSaysThereIsMoreIsAskedForIt() {
        post.troubles()
                .body(
                        200,
                        page("7fa000000000000000000001").replace("{\"_size\":2", "{\"_total_pages\":2,\"_size\":2"),
                        1);
        poll();
        assertThat(post.feed().asked()).endsWith("7fa000000000000000000001");
    }

    private static String page(String... ids) {
        StringBuilder rows = new StringBuilder();
        for (String id : ids) {
            ObjectNode row = row("BD-" + id).put("StatusCode", 20);
            row.putObject("_id").put("$oid", id);
            rows.append(rows.isEmpty() ? "" : ",").append(row);
        }
        return "{\"_size\":2,\"_embedded\":{\"rh:doc\":[" + rows + "]}}";
    }

    private double rows(String result) {
        return adapter.meters
                .counter("hub.post.rows", "partner", "post", "result", result)
                .count();
    }

    private void scan(int rows) {
        IntStream.range(0, rows).forEach(i -> post.feed().scan("BD-" + i, 20, SCANNED));
    }

    private static ObjectNode row(String order) {
        return PostFeed.row(PostFeed.CUSTOMER, order, SCANNED);
    }

    private java.util.List<String> subjects() {
        return adapter.intake.events.stream().map(DossierEvent::subject).toList();
    }

    private void poll() {
        adapter.poll(partner);
    }

    private Partner partner(String tables) {
        return Adapter.partner(post.url(), 2, Map.of("tables", tables));
    }
}

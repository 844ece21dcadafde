package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.intake.Intake;

/** The tracking feed, read by cursor: every row once. */
class PostFeedTests extends PolledPost {

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
        assertThat(fresh.intake.modes())
                .containsExactly(Intake.Mode.BACKFILL, Intake.Mode.BACKFILL, Intake.Mode.BACKFILL, Intake.Mode.LIVE);
    }

    @Test
    void aFeedMayBeginAtARowThatIsSet() {
        String start = post.feed().scan("BD-OLD", 20, SCANNED);
        scan(1);
        Adapter fresh = new Adapter();
        fresh.poll(Adapter.partner(
                post.url(), 2, Map.of("tables", "classpath:mocks/post/tables.json", "tracking-start", start)));
        assertThat(fresh.intake.events()).extracting(DossierEvent::subject).containsExactly("BD-0");
    }

    @Test
    void rowsOutOfOrderAreReadAndTheCursorGoesToTheGreatest() {
        post.troubles().body(200, page("7fa000000000000000000009", "7fa000000000000000000003"), 1);
        poll();
        assertThat(adapter.intake.events()).hasSize(2);
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
        assertThat(adapter.intake.events().get(0).fact()).isEqualTo(new Fact.PostDelivered(null, "970112"));
        assertThat(adapter.intake.events().get(0).time()).isEqualTo(SCANNED);
        assertThat(adapter.intake.events().get(0).more()).containsOnlyKeys("StatusMessage");
    }

    @Test
    void strangersRowsLeaveNoTrace() {
        post.feed()
                .put(
                        post.feed().newId(),
                        PostFeed.row("KHACH-KHAC", "KHAC-1", SCANNED).put("StatusCode", 40));
        poll();
        assertThat(adapter.intake.events()).isEmpty();
        assertThat(adapter.memory.aside).isEmpty();
        assertThat(rows("not_ours")).isEqualTo(1);
    }

    @Test
    void aStatusThatTheTablesLearnMakesItsFactsAfterAll() {
        post.feed().scan("BD-1", 45, SCANNED);
        post.feed().scan("BD-2", 77, SCANNED);
        post.feed().scan("BD-3", 30, SCANNED);
        poll();
        assertThat(adapter.intake.events()).isEmpty();
        assertThat(adapter.memory.aside).hasSize(3);
        partner = partner("classpath:wire/post-tables-with-attempts.json");
        Adapter next = adapter.restarted();
        next.poll(partner);
        next.poll(partner);
        assertThat(adapter.intake.events().get(0).fact()).isInstanceOf(Fact.PostAttempted.class);
        assertThat(adapter.intake.modes()).containsExactly(Intake.Mode.LIVE);
        assertThat(adapter.memory.aside).hasSize(2);
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
}

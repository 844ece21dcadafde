package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.partner.LockLostException;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;

/** Reading a feed that is not as it should be, on nodes that die: nothing is lost, nothing is said twice. */
class PostTroublesTests extends PolledPost {

    @Test
    void aNodeThatDiesBeforeTheCursorMovesLeavesThePageToTheNext() {
        scan(3);
        adapter.memory.crash = new IllegalStateException("killed");
        assertThatThrownBy(this::poll).hasMessage("killed");
        assertThat(adapter.intake.events()).hasSize(2);
        Adapter other = adapter.restarted();
        other.poll(partner);
        assertThat(subjects()).containsExactly("BD-0", "BD-1", "BD-2");
    }

    @Test
    void whileTheHubCannotTakeThemTheCursorStands() {
        scan(1);
        String stood = adapter.memory.cursor.lastId();
        adapter.intake.away(true);
        assertThatThrownBy(this::poll).isInstanceOf(Fault.class);
        assertThat(adapter.memory.cursor.lastId()).isEqualTo(stood);
        adapter.intake.away(false);
        poll();
        assertThat(subjects()).containsExactly("BD-0");
        stood = adapter.memory.cursor.lastId();
        adapter.intake.refuse("BD-9", FaultCode.UNAVAILABLE);
        post.feed().scan("BD-9", 20, SCANNED);
        assertThatThrownBy(this::poll).hasMessageContaining("unavailable");
        assertThat(adapter.memory.cursor.lastId()).isEqualTo(stood);
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
        assertThat(adapter.intake.events()).isEmpty();
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
        assertThat(fresh.intake.events()).hasSize(4);
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
    void whatTheHubRefusesIsKeptAndTheFeedGoesOn() {
        scan(2);
        adapter.intake.refuse("BD-0", FaultCode.INVALID_EVENT);
        poll();
        assertThat(subjects()).containsExactly("BD-1");
        assertThat(adapter.memory.aside.values()).singleElement().matches(item -> item.reason()
                .equals("REJECTED"));
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
}

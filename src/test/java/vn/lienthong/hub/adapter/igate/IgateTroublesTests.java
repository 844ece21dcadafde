package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.partner.NoAnswerException;

/** Polling a vendor that does not answer as it should: nothing is lost, the watermark stays. */
class IgateTroublesTests extends SimulatedPartner {

    private static final Duration TOO_LONG = Adapter.TIMEOUT.multipliedBy(3);

    @Test
    void oneTokenServesUntilShortlyBeforeItsEnd() {
        poll();
        pass(Duration.ofSeconds(269));
        poll();
        assertThat(vendor.tokensGiven()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        poll();
        assertThat(vendor.tokensGiven()).isEqualTo(2);
    }

    @Test
    void aTokenThatEndsEarlyIsRenewedOnce() {
        accepted("HS-1");
        poll();
        vendor.endTokens();
        poll();
        assertThat(vendor.tokensGiven()).isEqualTo(2);
        assertThat(adapter.intake.events()).hasSize(1);
    }

    @Test
    void aNewTokenThatIsNotTakenEitherIsNoAnswer() {
        vendor.troubles().status(401, 2);
        assertThatThrownBy(this::poll).isInstanceOf(NoAnswerException.class);
        assertThat(vendor.tokensGiven()).isEqualTo(2);
        assertThat(adapter.memory.positions).isEmpty();
    }

    @Test
    void manyWhoAskAtOnceFetchOneToken() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Window window = new Window(BACKFILL, adapter.clock.instant());
            List<Callable<Page>> questions = IntStream.range(0, 8)
                    .<Callable<Page>>mapToObj(i -> () -> adapter.search.page(partner, window, 0))
                    .toList();
            for (Future<Page> answer : threads.invokeAll(questions)) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(vendor.tokensGiven()).isEqualTo(1);
    }

    @Test
    void aSlowAnswerIsGivenUp() {
        vendor.troubles().slow(TOO_LONG, 1);
        assertThatThrownBy(this::poll).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void anAnswerThatDribblesIsGivenUp() {
        vendor.troubles().dribble(TOO_LONG, 1);
        assertThatThrownBy(this::poll).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void anAnswerThatIsTooLongIsGivenUp() {
        vendor.troubles().oversized(Adapter.MAX_ANSWER, 1);
        assertThatThrownBy(this::poll).isInstanceOf(NoAnswerException.class).hasMessageContaining("longer than");
    }

    @Test
    void garbageIsNoAnswerAndDoesNotShowInTheMessage() {
        vendor.troubles().garbage(1);
        assertThatThrownBy(this::poll)
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("the answer is no JSON object")
                .hasNoCause();
    }

    @Test
    void anAnswerWithoutContentIsNoSlice() {
        vendor.troubles().body(200, "{\"items\":[]}", 1);
        assertThatThrownBy(this::poll).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void errorsInsideASearchAreNoSlice() {
        vendor.troubles().body(200, "{\"errors\":{\"size\":[\"sai\"]}}", 1);
        assertThatThrownBy(this::poll).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void aPartnerThatRepeatsOneSliceForEverIsGivenUp() {
        String slice = "{\"content\":[" + Rows.json() + "," + Rows.json().put("id", "b") + ","
                + Rows.json().put("id", "c") + "],\"size\":3}";
        vendor.troubles().body(200, slice, 2);
        assertThatThrownBy(this::poll).hasMessageContaining("same slice");
    }

    @Test
    void whatFailedInTheMiddleIsReadAgain() {
        for (int i = 0; i < 5; i++) {
            accepted("HS-" + i);
        }
        int[] slices = {0};
        assertThatThrownBy(() -> adapter.poll.run(partner, () -> {
                    if (++slices[0] == 2) {
                        vendor.troubles().status(503, 1);
                    }
                }))
                .isInstanceOf(NoAnswerException.class);
        assertThat(adapter.intake.events()).hasSize(3);
        assertThat(adapter.memory.positions).isEmpty();
        poll();
        assertThat(adapter.intake.events()).hasSize(5);
    }

    @AfterEach
    void nothingWasRejected() {
        assertThat(adapter.meters.find("hub.igate.events.rejected").counter()).isNull();
    }
}

package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.lane.DueLanes;

/**
 * What an operator lets go is told at once: a node looks for due lanes from where it claimed last, and must not find this
 * one only when it looks from the beginning again.
 */
class AtOnceIT {

    /** Beyond the margin of where it looks from, and before it looks from the beginning again. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node = new TestNode(database, clock, TestPartners.of(8, "province"), TestNode.properties());
    private final OperatorHttp http = new OperatorHttp(node);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void whatIsReplayed() throws Exception {
        park(1);
        claimAnother();
        http.replay("{\"dossier\": 1, \"confirm\": 1}")
                .andExpect(jsonPath("$.replayed").value(1));
        assertThat(node.claim("province", 8)).extracting(Claim::sequence).containsExactly(1L);
    }

    @Test
    void whatFollowsWhatIsSkipped() throws Exception {
        park(1);
        claimAnother();
        http.skip("{\"dossier\": 1, \"state\": \"PARKED\", \"confirm\": 1, \"reason\": \"told by letter\"}")
                .andExpect(jsonPath("$.skipped").value(1));
        assertThat(node.claim("province", 8)).extracting(Claim::sequence).containsExactly(2L);
    }

    @Test
    void whatWasParkedUnderADossierThatIsMerged() {
        park(2);
        claimAnother();
        node.bean(DeliveryQueue.class).merge(2, 1, 1);
        assertThat(node.claim("province", 8)).extracting(Claim::dossierId).containsExactly(1L);
    }

    @Test
    void whatWaitedForAPartnerThatWasPaused() throws Exception {
        claimAnother();
        http.pause("province", "{\"reason\": \"they move\"}");
        node.enqueue("province", 1, 1);
        clock.advance(SOON);
        assertThat(node.bean(DueLanes.class).partners(List.of("province"))).isEmpty();
        assertThat(node.claim("province", 8)).isEmpty();
        http.resume("province");
        assertThat(node.bean(DueLanes.class).partners(List.of("province"))).containsExactly("province");
        assertThat(node.claim("province", 8)).extracting(Claim::dossierId).containsExactly(1L);
    }

    private void park(long dossier) {
        node.enqueue("province", dossier, 1, 2);
        node.record(new Outcome.Refused("not yet"), node.claim("province", 8));
        assertThat(node.states(dossier)).containsExactly(DeliveryState.PARKED, DeliveryState.WAITING);
    }

    /** From there on this node looks next. */
    private void claimAnother() {
        clock.advance(SOON);
        node.enqueue("province", 100, 1);
        List<Claim> claims = node.claim("province", 8);
        assertThat(claims).extracting(Claim::dossierId).containsExactly(100L);
        node.record(new Outcome.Delivered(), claims);
    }
}

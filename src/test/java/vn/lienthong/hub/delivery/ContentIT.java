package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContentIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "land"), TestNode.properties());

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void skipsWhatHasNothingLeftToSayAndGoesOnWithTheNext() {
        node.content.gone.add(1L);
        node.start();
        node.enqueue("province", 1, 1, 2);
        await().until(node::drained);
        assertThat(node.states(1)).containsExactly(DeliveryState.SKIPPED, DeliveryState.DELIVERED);
        assertThat(node.gateway.calls).containsExactly("province/1/2");
    }

    @Test
    void letsOneUnreadableDossierSpoilOnlyItself() {
        node.content.broken.add(13L);
        node.enqueue("province", 1, 1);
        node.enqueue("province", 2, 13);
        node.enqueue("province", 3, 2);
        node.start();
        await().until(() -> node.count("select count(*) from delivery where state = 'DELIVERED'") == 2
                && node.count("select count(*) from lane where attempts = 1") == 1);
        DeliveryView unreadable = node.deliveries(2).get(0);
        assertThat(unreadable.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(unreadable.attempts()).isZero();
        assertThat(unreadable.answer()).contains("could not be read").doesNotContain("Nguyễn");
        assertThat(node.count("select count(*) from partner_breaker")).isZero();
    }

    @Test
    void learnsTheNameThatThePartnerGaveTheDossierOnce() {
        node.gateway.answer(delivery -> new Outcome.Delivered("HS-77"));
        node.start();
        node.enqueue("province", 5, 1, 2);
        await().until(node::drained);
        assertThat(node.content.learned).containsExactly("5 province HS-77");
        assertThat(node.deliveries(5)).extracting(DeliveryView::reference).containsOnly("HS-77");
    }

    @Test
    void knowsWhichFactsEachPartnerWasTold() {
        node.gateway.answer(
                delivery -> ScriptedGateway.fact(delivery) == 3 ? new Outcome.Refused("no") : new Outcome.Delivered());
        node.content.gone.add(2L);
        node.start();
        node.enqueue("province", 1, 1, 2, 3);
        node.enqueue("land", 1, 1);
        node.enqueue("province", 9, 1);
        await().until(() -> node.count("select count(*) from delivery where state = 'WAITING'") == 0);
        Deliveries.Recipient province = new Deliveries.Recipient(1, "province");
        Deliveries.Recipient land = new Deliveries.Recipient(1, "land");
        Deliveries.Recipient nobody = new Deliveries.Recipient(9, "land");
        assertThat(node.bean(Deliveries.class).toldFacts(List.of(province, land, nobody)))
                .isEqualTo(Map.of(province, Set.of(1L), land, Set.of(1L), nobody, Set.of()));
    }
}

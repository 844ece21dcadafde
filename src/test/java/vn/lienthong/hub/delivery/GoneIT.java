package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;

/** A partner whose address is gone for good (HTTP 410). */
class GoneIT {

    private static final Outcome GONE = new Outcome.Unreachable("status 410", null, Sign.GONE);
    private static final Outcome TAKEN = new Outcome.Delivered();

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node =
            new TestNode(database, clock, TestPartners.of(8, "province", "land"), TestNode.properties());
    private final OperatorHttp http = new OperatorHttp(node);

    @BeforeEach
    void enqueue() {
        for (int dossier = 1; dossier <= 6; dossier++) {
            node.enqueue("province", dossier, 1);
        }
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void isParkedAtOnceAndThePartnerPausedAfterThreeInARow() throws Exception {
        tellOne(GONE);
        tellOne(GONE);
        assertThat(paused()).isZero();
        tellOne(GONE);

        assertThat(paused()).isEqualTo(1);
        assertThat(node.claim("province", 8)).isEmpty();
        assertThat(node.count("select count(*) from lane where state = 'PARKED'"))
                .as("the others wait, and need no replay")
                .isEqualTo(3);
        assertThat(node.count("select count(*) from delivery_audit where action = 'PAUSED' and client is null"
                        + " and partner = 'province' and reason like '%410%'"))
                .isEqualTo(1);

        http.resume("province");
        node.record(TAKEN, node.claim("province", 8));
        assertThat(node.count("select count(*) from delivery where state = 'DELIVERED'"))
                .isEqualTo(3);
    }

    @Test
    void anythingElseThatItSaysInBetweenShowsThatItIsThere() {
        tellOne(GONE);
        tellOne(GONE);
        tellOne(TAKEN);
        tellOne(GONE);
        tellOne(GONE);
        assertThat(paused()).isZero();
    }

    private void tellOne(Outcome outcome) {
        clock.advance(Duration.ofSeconds(1));
        node.record(outcome, node.claim("province", 1));
    }

    private long paused() {
        return node.count("select count(*) from partner_pause");
    }
}

package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.audit.AuditAction;
import vn.lienthong.hub.delivery.audit.AuditEntry;
import vn.lienthong.hub.delivery.audit.DeliveryAudit;

class AuditIT {

    private final SettableClock clock = new SettableClock();
    private final HikariDataSource database = TestNode.database();
    private final TestNode node = new TestNode(database, clock, TestPartners.of(8, "land"), TestNode.properties());
    private final DeliveryAudit audit = node.bean(DeliveryAudit.class);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void keepsWhatTheHubDecidedAndWhatAnOperatorDid() {
        UUID delivery = UUID.randomUUID();
        audit.write(List.of(
                AuditEntry.ofRule(clock.instant(), AuditAction.PARKED, "land", delivery, 7, "status 422"),
                new AuditEntry(
                        clock.instant(),
                        "operator",
                        AuditAction.REPLAYED,
                        null,
                        null,
                        null,
                        3,
                        "{\"fact\": \"received\"}",
                        null)));
        assertThat(node.count("select count(*) from delivery_audit where action = 'PARKED' and client is null"
                        + " and delivery_id = '" + delivery + "' and dossier_id = 7 and count = 1"
                        + " and reason = 'status 422'"))
                .isEqualTo(1);
        assertThat(node.count("select count(*) from delivery_audit where action = 'REPLAYED' and client = 'operator'"
                        + " and partner is null and count = 3 and filter ->> 'fact' = 'received'"))
                .isEqualTo(1);
    }

    @Test
    void isNotThereWithoutWhatItRecords() {
        node.transaction().executeWithoutResult(status -> {
            audit.write(AuditEntry.ofRule(clock.instant(), AuditAction.PARKED, "land", UUID.randomUUID(), 7, "no"));
            status.setRollbackOnly();
        });
        assertThat(node.count("select count(*) from delivery_audit")).isZero();
    }

    @Test
    void hasNothingToWriteForNothing() {
        audit.write(List.of());
        assertThat(node.count("select count(*) from delivery_audit")).isZero();
    }
}

package vn.lienthong.hub.adapter.igate;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.lienthong.hub.partner.Partner;

/** The adapter beside a simulated vendor; both look at the same clock. */
abstract class SimulatedPartner {

    static final String LAND = "5e0b00000000000001013831";
    static final String DISTRICT = "5e0a000000000000000a7701";
    static final Instant BACKFILL = Instant.parse("2019-12-01T00:00:00Z");
    static final Duration OVERLAP = Duration.ofMinutes(10);

    final Adapter adapter = new Adapter();
    final IgateSimulator vendor = new IgateSimulator(adapter.clock);
    Partner partner;

    @BeforeEach
    void start() {
        vendor.start();
        partner = partner("classpath:mocks/igate/tables.json");
    }

    @AfterEach
    void stop() {
        vendor.stop();
    }

    Partner partner(String tables) {
        return Adapter.partner(
                "igate-1", vendor.url(), Adapter.every(Duration.ofSeconds(10), OVERLAP, BACKFILL, 3), tables);
    }

    void poll() {
        adapter.poll(partner);
    }

    void pass(Duration time) {
        adapter.clock.pass(time);
    }

    /** An accepted dossier at the vendor's desk. */
    String accepted(String code) {
        Instant now = adapter.clock.instant();
        String id = vendor.clerk().enter(code, LAND, DISTRICT, 0, "Trần Thị Ví Dụ", now);
        vendor.clerk().accept(id, now, now.plus(Duration.ofDays(7)));
        return id;
    }
}

package vn.lienthong.hub.adapter.labour.pull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.in.Shown;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.Partner;

/**
 * One pull of one partner: every row since the last one, less an overlap. The watermark moves when all of them have been
 * accepted, else the next pull begins where this one did.
 */
@Component("labourPull")
public class Pull {

    /** So many facts at once go to intake: hundreds travel in one transaction, more would hold locks for longer. */
    private static final int CHUNK = 300;

    private final PulledRows rows;
    private final RowIntake intake;
    private final Watermarks watermarks;
    private final Clock clock;

    Pull(PulledRows rows, RowIntake intake, Watermarks watermarks, Clock clock) {
        this.rows = rows;
        this.intake = intake;
        this.watermarks = watermarks;
        this.clock = clock;
    }

    /**
     * @param guard called before each part; throws if this node may not go on
     * @throws RuntimeException if not everything could be read and accepted; the watermark has not moved
     */
    public void run(Partner partner, Runnable guard) {
        Optional<Instant> before = watermarks.find(partner.id());
        Instant from = before.map(position -> position.minus(partner.poll().overlap()))
                .orElse(partner.poll().backfillFrom());
        Instant now = clock.instant();
        List<Shown> shown = rows.since(partner, from);
        Intake.Mode mode = before.isPresent() ? Intake.Mode.LIVE : Intake.Mode.BACKFILL;
        for (int first = 0; first < shown.size(); first += CHUNK) {
            guard.run();
            intake.take(partner, shown.subList(first, Math.min(shown.size(), first + CHUNK)), mode);
        }
        guard.run();
        watermarks.move(partner.id(), now);
    }
}

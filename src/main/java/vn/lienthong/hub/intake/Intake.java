package vn.lienthong.hub.intake;

import java.util.List;
import vn.lienthong.hub.event.DossierEvent;

/** Accepts events; the only way by which a fact enters the hub. */
public interface Intake {

    /**
     * Accepts many, each as if it had come alone, in order. When it returns, every result is durable. The same event
     * again is answered with its first receipt.
     *
     * @param mode whether partners are told
     * @return one result an event, in the same order
     * @throws vn.lienthong.hub.fault.Fault {@code unavailable} if the database is away; nothing or a part was accepted,
     *     and the whole can be sent again
     */
    List<IntakeResult> accept(Sender sender, List<DossierEvent> events, Mode mode);

    enum Mode {
        LIVE,
        /** Recorded and counted, told to nobody. */
        BACKFILL
    }
}

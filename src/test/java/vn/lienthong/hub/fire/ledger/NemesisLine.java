package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * One act upon the stage, written when it is done. Written by the nemesis and by whoever starts and heals; read by rule 2
 * (repeats are bounded by kills and cuts) and rule 6 (what the run met).
 *
 * @param node port of the hub, or null
 * @param partner id of the partner, or null
 * @param tookMillis for {@link Act#READY_HUB} and {@link Act#READY_DATABASE} since the kill or the start before it, for
 *     {@link Act#CONT_HUB} since it was stopped; else null
 * @param note anything a reader should know, as the filter of a replay; or null
 */
public record NemesisLine(long at, Act what, Integer node, String partner, Long tookMillis, String note) {

    /** What was done. */
    public enum Act {
        /** A hub was started for the first time or again. */
        START_HUB,
        /** Its readiness answered 200. */
        READY_HUB,
        /** SIGKILL. */
        KILL_HUB,
        /** SIGSTOP. */
        STOP_HUB,
        /** SIGCONT. */
        CONT_HUB,
        /** SIGTERM: an orderly end. */
        END_HUB,
        /** SIGKILL to the postmaster or to a back end, which restarts all of them. */
        KILL_DATABASE,
        /** The database takes statements again. */
        READY_DATABASE,
        PARTNER_AWAY,
        PARTNER_BACK,
        /** An operator replayed parked deliveries. */
        REPLAY,
        /** An operator skipped parked deliveries. */
        SKIP,
        /** Nothing is done to anybody from here on. */
        HEAL,
        /** The hub said that nothing waits any more, or the bound of the stage was reached; the export begins. */
        QUIET;

        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

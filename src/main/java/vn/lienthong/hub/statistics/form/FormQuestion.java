package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.UnitsAs;

/**
 * What a form is asked for.
 *
 * @param unit the unit with everything below it; null for all that the caller may see
 * @param policy what becomes of pauses
 * @param knownAt the moment as of which everything is known; null for now
 */
public record FormQuestion(String unit, Period period, PausePolicy policy, UnitsAs unitsAs, Instant knownAt) {

    FormQuestion knownAt(Instant moment) {
        return new FormQuestion(unit, period, policy, unitsAs, moment);
    }
}

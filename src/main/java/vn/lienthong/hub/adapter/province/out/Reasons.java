package vn.lienthong.hub.adapter.province.out;

import vn.lienthong.hub.event.Fact;

/** The reason that a fact gives; facts that give none have none to tell. */
final class Reasons {

    private Reasons() {}

    /** @return null if the fact gives no reason */
    static String of(Fact fact) {
        if (fact instanceof Fact.Refused refused) {
            return refused.reason();
        } else if (fact instanceof Fact.SupplementRequested requested) {
            return requested.reason();
        } else if (fact instanceof Fact.WithdrawalRequested requested) {
            return requested.reason();
        } else if (fact instanceof Fact.Withdrawn withdrawn) {
            return withdrawn.reason();
        } else if (fact instanceof Fact.Stopped stopped) {
            return stopped.reason();
        } else if (fact instanceof Fact.Reopened reopened) {
            return reopened.reason();
        } else if (fact instanceof Fact.Rescheduled rescheduled) {
            return rescheduled.reason();
        } else if (fact instanceof Fact.Corrected corrected) {
            return corrected.reason();
        }
        return null;
    }
}

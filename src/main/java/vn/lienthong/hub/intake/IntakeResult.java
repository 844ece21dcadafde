package vn.lienthong.hub.intake;

import vn.lienthong.hub.fault.Problem;

/** What became of one event: a receipt or a problem. */
public sealed interface IntakeResult {

    /** The HTTP status that the event would have had alone. */
    int status();

    /**
     * @param status 201 applied, 202 quarantined, 200 known already
     * @param replayed whether this is the first receipt given again
     */
    record Accepted(int status, Receipt receipt, boolean replayed) implements IntakeResult {}

    record Rejected(Problem problem) implements IntakeResult {
        @Override
        public int status() {
            return problem.status();
        }
    }
}

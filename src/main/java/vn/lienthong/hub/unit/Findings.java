package vn.lienthong.hub.unit;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/** Everything that is wrong in one thing that was sent, gathered so that its sender hears of it all at once. */
public final class Findings {

    /** More than this many are counted, but not listed: the answer to a file of rubbish stays readable. */
    static final int LISTED = 1000;

    private final List<Violation> violations = new ArrayList<>();
    private int count;

    /** @param message what is wrong and what is expected, never the value */
    public void add(String pointer, String message) {
        count++;
        if (violations.size() < LISTED) {
            violations.add(new Violation(pointer, message));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * @param advice what the sender shall do
     * @throws Fault with all violations, if there is one
     */
    public void throwIfAny(FaultCode code, String advice) {
        if (count > 0) {
            String faults = count == 1 ? "1 fault" : count + " faults";
            String listed = count > LISTED ? ", the first " + LISTED + " of them listed" : "";
            throw new Fault(code, faults + listed + ". " + advice, violations);
        }
    }
}

package vn.lienthong.hub.fault;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody foresaw: written to the log under a reference, answered with the reference alone.
 *
 * <p>Messages of exceptions are left out of the log, because they quote what they choke on, and that may be personal:
 * classes and lines are enough to find the fault.
 */
public final class InternalFaults {

    private static final Logger LOG = LoggerFactory.getLogger(InternalFaults.class);
    private static final int FRAMES = 60;

    private InternalFaults() {}

    /** Logs it and says what the caller is told. */
    public static Problem record(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        LOG.error("internal fault {}{}", reference, trace(failure));
        return Problem.of(
                FaultCode.INTERNAL,
                "Something went wrong inside the hub. Tell its operator this reference: " + reference);
    }

    /** Classes and frames of a failure and its causes, without any message. */
    static String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        int causes = 0;
        for (Throwable each = failure; each != null && causes < 10; each = each.getCause()) {
            text.append('\n')
                    .append(causes == 0 ? "" : "Caused by: ")
                    .append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                text.append("\n\tat ").append(frames[i]);
            }
            causes++;
        }
        return text.toString();
    }
}

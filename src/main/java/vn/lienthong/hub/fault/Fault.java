package vn.lienthong.hub.fault;

import java.time.Duration;
import java.util.List;

/** What a caller is told when something cannot be done: what is wrong, where, and what to do now. */
public class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FaultCode code;
    private final transient List<Violation> violations;
    private final Duration retryAfter;

    /** @param detail what is wrong and what to do; without personal data */
    public Fault(FaultCode code, String detail) {
        this(code, detail, List.of(), null, null);
    }

    public Fault(FaultCode code, String detail, List<Violation> violations) {
        this(code, detail, violations, null, null);
    }

    /** @param retryAfter when to try again, or null */
    public Fault(FaultCode code, String detail, List<Violation> violations, Duration retryAfter, Throwable cause) {
        super(detail, cause);
        this.code = code;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public FaultCode code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Duration retryAfter() {
        return retryAfter;
    }

    /** The fault that this failure is or was caused by; null if there is none. */
    static Fault in(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Fault fault) {
                return fault;
            }
        }
        return null;
    }
}

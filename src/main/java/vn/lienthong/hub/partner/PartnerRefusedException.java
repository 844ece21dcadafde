package vn.lienthong.hub.partner;

import java.util.List;
import vn.lienthong.hub.fault.Violation;

/** A partner cannot join as it is described. */
public class PartnerRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** @param violations what is wrong; the pointer is a setting's name, with its line where that is known */
    public PartnerRefusedException(List<Violation> violations) {
        super(violations.size() + " settings are wrong");
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}

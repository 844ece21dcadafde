package vn.lienthong.hub.adapter.files.sample;

import com.dashjoin.jsonata.JException;
import java.util.List;
import vn.lienthong.hub.adapter.files.route.MappingFailedException;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.Violation;

/** Says in a trial why a route failed: for the author of the folder, who sees the message that it choked on. */
public final class Failures {

    private Failures() {}

    /** What is wrong, by JSON pointer of the message where that is known. */
    public static List<Violation> of(Exception failure) {
        if (failure instanceof Fault fault && !fault.violations().isEmpty()) {
            return fault.violations();
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof JException mapping) {
                return List.of(new Violation(
                        "",
                        "the mapping failed at its character " + mapping.getLocation() + ": " + mapping.getMessage()));
            }
        }
        if (failure instanceof MappingFailedException mapping) {
            return List.of(new Violation("", "the mapping failed: " + mapping.getMessage()));
        }
        return List.of(new Violation("", "the route failed: " + failure.getMessage()));
    }
}

package vn.lienthong.hub.fire.planted;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once in the log that a planted fault has done something. */
public final class Blow {

    private static final Logger LOG = LoggerFactory.getLogger(Blow.class);
    private static final String STRUCK = "Planted fault struck: ";

    private final String fault;
    private final AtomicBoolean said = new AtomicBoolean();

    Blow(String fault) {
        this.fault = fault;
    }

    void struck() {
        if (said.compareAndSet(false, true)) {
            LOG.warn("{}{}", STRUCK, fault);
        }
    }

    /** What stands in the log of a hub in which that fault has done something. */
    public static String mark(String fault) {
        return STRUCK + fault;
    }
}

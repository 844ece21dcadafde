package vn.lienthong.hub.testing.conformance;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One kind of partner, as the suite meets it. */
public interface Kind {

    /** The samples of {@code wire/<slug>} are its own. */
    String slug();

    /** How the hub tells it; empty for a kind that is never told anything. */
    Optional<Telling> telling();

    /** How the hub hears it; empty for a kind that says nothing. */
    Optional<Hearing> hearing();

    /** What it does not have, each with the reason in half a sentence; the table shows it. */
    default Map<Lack, String> lacks() {
        return Map.of();
    }

    /** What a kind may not have. */
    enum Lack {
        /** {@link Kind#telling}. */
        TELLING,
        /** {@link Kind#hearing}. */
        HEARING,
        /** {@link Telling#renewal}. */
        TOKEN,
        /** {@link Hearing#hearerAfterTelling}. */
        ECHO,
        /** {@link Hearing#withWrongSecret}. */
        DOOR
    }

    /** Every trap of the dialect that the domain names, each with what shows that the adapter does not fall into it. */
    List<Trap> traps();

    /** Passwords, keys and tokens of the test's configuration: they must turn up nowhere. */
    Set<String> secrets();

    /** Where its adapters count; what is in there must be nobody's. */
    default List<MeterRegistry> meters() {
        return List.of();
    }
}

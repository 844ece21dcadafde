package vn.lienthong.hub.adapter.province.in;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/** What the hub holds of dossiers from others than the partner: what it tells, or has told, it. */
public interface Told {

    /** @return by subject; a dossier that the hub does not know is missing */
    Map<String, List<Held>> find(String partner, Collection<String> subjects);

    /** @param promisedAt the appointments that the fact gave and that hold now */
    record Held(FactType type, Instant time, List<Instant> promisedAt) {

        /** Whether the event says this again; the dialect knows no fractions of a second. */
        boolean isSaidBy(DossierEvent event) {
            return type == event.type() && seconds(time).equals(seconds(event.time())) && holds(event.fact());
        }

        private boolean holds(Fact fact) {
            Instant said = fact instanceof Fact.Received received
                    ? received.promisedAt()
                    : fact instanceof Fact.Supplemented supplemented ? supplemented.promisedAt() : null;
            return said == null
                    || promisedAt.stream()
                            .filter(Objects::nonNull)
                            .map(Held::seconds)
                            .anyMatch(seconds(said)::equals);
        }

        private static Instant seconds(Instant time) {
            return time.truncatedTo(ChronoUnit.SECONDS);
        }
    }
}

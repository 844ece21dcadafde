package vn.lienthong.hub.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of one dossier as it was known at a moment: the facts recorded by then. It comes out the same for ever,
 * because whoever reads it waits for what is being accepted for this dossier, and only then looks at the clock: whatever
 * is recorded after that is recorded later. A merge is not undone: facts that either dossier had by then are told as the
 * facts of one.
 */
@Component
public class PastFacts {

    private final JdbcClient jdbc;
    private final FactRows rows;
    private final Clock clock;

    PastFacts(JdbcClient jdbc, FactRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What was known.
     *
     * @param knownAt the moment that was asked for, or the present one
     * @param facts recorded up to and including it, as they arrived; empty if the dossier was not known yet
     */
    public record Known(Instant knownAt, List<StoredFact> facts) {}

    /**
     * In a transaction of its own: it locks the dossier, which must not outlast the reading.
     *
     * @param knownAt null for now
     * @return empty if the moment lies in the future
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Known> of(long dossierId, Instant knownAt) {
        jdbc.sql("select id from dossier where id = :id for share")
                .param("id", dossierId)
                .query(Long.class)
                .optional();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (knownAt != null && knownAt.isAfter(now)) {
            return Optional.empty();
        }
        Instant moment = knownAt == null ? now : knownAt;
        return Optional.of(new Known(
                moment,
                rows.ofDossiers(Set.of(dossierId)).getOrDefault(dossierId, List.of()).stream()
                        .filter(fact -> !fact.recordedAt().isAfter(moment))
                        .toList()));
    }
}

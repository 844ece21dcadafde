package vn.lienthong.hub.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of one dossier as it was known at a moment: the facts recorded by then of the dossier that the name meant
 * then, whatever that has become one with since. It comes out the same for ever, because whoever reads it waits for what is
 * being accepted for this dossier, and only then looks at the clock: whatever is recorded after that is recorded later.
 */
@Component
public class PastFacts {

    private static final String MEANT_BY_NAME = """
            select coalesce(max(was.dossier_id), :dossier)
              from dossier_alias_was was join dossier younger on younger.id = was.dossier_id
             where was.system = :system and was.value = :name and younger.merged_at > :moment::timestamptz
            """;

    /** What the dossier had held tells where it went. */
    private static final String MEANT_BY_UID = """
            select coalesce(max(was.dossier_id), :dossier)
              from dossier asked
              join fact_was had on had.dossier_id = asked.id
              join fact_was was on was.fact_id = had.fact_id and was.dossier_id <= asked.id
              join dossier younger on younger.id = was.dossier_id
             where asked.uid = :uid and younger.merged_at > :moment::timestamptz
            """;

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
     * @param found as the name leads to it today
     * @param name by which it was found
     * @param knownAt null for now
     * @return empty if the moment lies in the future
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Known> of(NamedDossier found, String name, Instant knownAt) {
        long today = lock(found.dossier().id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (knownAt != null && knownAt.isAfter(now)) {
            return Optional.empty();
        }
        Instant moment = knownAt == null ? now : knownAt;
        long then = meant(found.system(), name, moment, today);
        return Optional.of(
                new Known(moment, rows.ofDossiers(Set.of(then), moment, null).getOrDefault(then, List.of())));
    }

    /** @return the dossier itself, or that into which it went while its lock was awaited */
    private long lock(long dossierId) {
        long now = jdbc.sql("select coalesce(merged_into, id) from dossier where id = :id for share")
                .param("id", dossierId)
                .query(Long.class)
                .single();
        return now == dossierId ? now : lock(now);
    }

    private long meant(String system, String name, Instant moment, long today) {
        JdbcClient.StatementSpec asked = system == null
                ? jdbc.sql(MEANT_BY_UID).param("uid", UUID.fromString(name))
                : jdbc.sql(MEANT_BY_NAME).param("system", system).param("name", name);
        return asked.param("moment", moment.toString())
                .param("dossier", today)
                .query(Long.class)
                .single();
    }
}

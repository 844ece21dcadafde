package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.event.Alias;

/** The reading side of the dossiers. Asks nobody what the reader may see. Never gives personal data. */
@Component
public class DossierReader {

    private final JdbcClient jdbc;
    private final FactRows facts;
    private final DossierStore store;
    private final Fold fold;

    DossierReader(JdbcClient jdbc, FactRows facts, DossierStore store, Fold fold) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.store = store;
        this.fold = fold;
    }

    /** Every system's dossier of that name; a name whose dossier was merged leads to the older one. */
    public List<NamedDossier> named(String value) {
        return named(List.of(value)).getOrDefault(value, List.of());
    }

    /** The same for many names; one that no dossier has is missing. */
    public Map<String, List<NamedDossier>> named(Collection<String> values) {
        Map<String, List<NamedDossier>> named = new HashMap<>();
        jdbc.sql(DossierSql.BY_NAMES)
                .param("values", values.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("value"), DossierSql.named(row, number)))
                .list()
                .forEach(each -> named.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                        .add(each.getValue()));
        return named;
    }

    /** The dossier that is or was called so by the hub itself; the older one if it was merged. */
    public Optional<DossierRow> find(UUID uid) {
        return jdbc.sql(DossierSql.BY_UID)
                .param("uid", uid)
                .query(DossierSql::dossier)
                .optional();
    }

    /** Where a dossier stands in the order of {@link #page}, also after it was merged; empty if none is called so. */
    public Optional<Long> position(UUID uid) {
        return jdbc.sql("select id from dossier where uid = :uid")
                .param("uid", uid)
                .query(Long.class)
                .optional();
    }

    /**
     * Dossiers in the order of their ids, which never change. The statement is planned for its values: how many
     * dossiers a condition leaves differs by powers of ten.
     *
     * @param after a {@link #position}; 0 for the first page
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<DossierRow> page(DossierQuery query, long after, int limit) {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        DossierSql sql = DossierSql.page(query, after, limit);
        return jdbc.sql(sql.text())
                .params(sql.parameters())
                .query(DossierSql::dossier)
                .list();
    }

    /** The dossier folded anew, with its history; of an unknown id, one without any fact. */
    public Dossier load(long id) {
        return fold.of(facts.ofDossiers(Set.of(id)).getOrDefault(id, List.of()));
    }

    /**
     * Whole histories, as they arrived, for those who fold dossiers as they stood at a past moment ({@link Fold#before}).
     *
     * @return by dossier; one that is not known, or has gone into another, has none
     */
    public Map<Long, List<StoredFact>> histories(Collection<Long> ids) {
        return facts.ofDossiers(ids);
    }

    /** Main codes by id; an unknown id is missing. */
    public Map<Long, String> codes(Collection<Long> ids) {
        return store.codes(ids);
    }

    /**
     * What of them was known at a moment; one that has gone into another since has what it had then.
     *
     * @param snapshot a {@code pg_snapshot}: which transactions had been committed
     */
    public Map<Long, List<StoredFact>> histories(Collection<Long> ids, Instant knownAt, String snapshot) {
        return facts.ofDossiers(ids, knownAt, snapshot);
    }

    /** All names of a dossier. */
    public List<Alias> aliases(long id) {
        return store.aliases(Set.of(id)).getOrDefault(id, List.of());
    }
}

package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.EventJson;

/** Locks and writes dossiers, many to a statement. */
@Component
class DossierStore {

    private final JdbcTemplate jdbc;
    private final FactRows facts;
    private final Clock clock;

    DossierStore(JdbcTemplate jdbc, FactRows facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    /** Longer than an accepting transaction holds its dossiers. */
    void waitForNobody() {
        jdbc.execute("set local lock_timeout = '200ms'");
    }

    /**
     * Locks in the order of ids, then reads in a statement of its own: a statement that waits for a lock would read
     * histories as they were before it waited. Names and dossiers are found one by one through their indexes, whatever
     * the planner believes of a young table; the inner lock is taken in the order of the outer rows.
     */
    LockedDossiers lock(Collection<Names> wanted) {
        Set<Alias> aliases = new HashSet<>();
        wanted.forEach(names -> aliases.addAll(names.all()));
        Map<Alias, Long> names = new HashMap<>();
        Map<Long, LockedDossiers.Row> rows = new HashMap<>();
        jdbc.query("""
                select d.id, d.code, d.last_sequence, d.merged_into, named.system, named.value
                  from (select a.system, a.value, a.dossier_id
                          from unnest(?::text[], ?::text[]) as wanted (system, value)
                         cross join lateral (
                               select * from dossier_alias known
                                where known.system = wanted.system and known.value = wanted.value limit 1) a
                         order by a.dossier_id) named
                 cross join lateral (
                       select id, code, last_sequence, merged_into from dossier
                        where id = named.dossier_id for update) d
                """, names(aliases), row -> {
            if (row.getObject("merged_into") != null) {
                throw new ChangedMeanwhileException("a dossier was merged while its lock was awaited");
            }
            long id = row.getLong("id");
            names.put(new Alias(row.getString("system"), row.getString("value")), id);
            rows.put(id, new LockedDossiers.Row(id, row.getString("code"), row.getLong("last_sequence")));
        });
        long unknown = wanted.stream()
                .filter(each -> each.all().stream().noneMatch(names::containsKey))
                .count();
        return new LockedDossiers(
                names, List.copyOf(rows.values()), facts.ofDossiers(rows.keySet()), ids(wanted.size(), unknown));
    }

    private IdPool ids(long factCount, long dossierCount) {
        List<Long> newFacts = new ArrayList<>();
        List<Long> newDossiers = new ArrayList<>();
        jdbc.query(
                """
                select nextval('fact_id') as fact, case when n <= ? then nextval('dossier_id') end as dossier
                  from generate_series(1, ?) as n
                """,
                row -> {
                    newFacts.add(row.getLong("fact"));
                    if (row.getObject("dossier") != null) {
                        newDossiers.add(row.getLong("dossier"));
                    }
                },
                dossierCount,
                factCount);
        return new IdPool(newFacts, newDossiers);
    }

    /**
     * Writes new and changed dossiers, their new facts and names in one statement.
     *
     * @throws ChangedMeanwhileException if a new name is taken
     */
    void write(List<OpenDossier> changed) {
        ArrayNode dossiers = EventJson.mapper().createArrayNode();
        ArrayNode aliases = EventJson.mapper().createArrayNode();
        ArrayNode newFacts = EventJson.mapper().createArrayNode();
        for (OpenDossier dossier : changed) {
            dossiers.add(DossierJson.row(dossier));
            dossier.newAliases.forEach((alias, subject) -> aliases.addObject()
                    .put("system", alias.system())
                    .put("value", alias.value())
                    .put("dossier_id", dossier.id)
                    .put("subject", subject)
                    .put("named_at", dossier.updatedAt.toString()));
            dossier.newFacts.forEach(fact -> newFacts.add(DossierJson.row(dossier.id, fact)));
        }
        Integer named =
                jdbc.queryForObject("""
                with written as (
                    insert into dossier (id, code, state, procedure_code, field_code, channel, receiving_unit,
                        competent_unit, roles, received_at, due_at, original_due_at, late_after, finished_at,
                        paused, last_sequence, created_at, updated_at, version)
                    select id, code, state, procedure_code, field_code, channel, receiving_unit, competent_unit,
                           roles, received_at, due_at, original_due_at, late_after, finished_at, paused,
                           last_sequence, updated_at, updated_at, 1
                      from jsonb_populate_recordset(null::dossier, ?::jsonb) order by id
                    on conflict (id) do update set
                        code = excluded.code, state = excluded.state, procedure_code = excluded.procedure_code,
                        field_code = excluded.field_code, channel = excluded.channel,
                        receiving_unit = excluded.receiving_unit, competent_unit = excluded.competent_unit,
                        roles = excluded.roles, received_at = excluded.received_at, due_at = excluded.due_at,
                        original_due_at = excluded.original_due_at, late_after = excluded.late_after,
                        finished_at = excluded.finished_at, paused = excluded.paused,
                        last_sequence = excluded.last_sequence,
                        updated_at = excluded.updated_at, version = dossier.version + 1),
                 said as (
                    insert into fact (id, dossier_id, source, event_id, type, happened_at, recorded_at, partner,
                        by_operator, backfill, data, detail)
                    select id, dossier_id, source, event_id, type, happened_at, recorded_at, partner, by_operator,
                           backfill, data, detail
                      from jsonb_populate_recordset(null::fact, ?::jsonb)),
                 named as (
                    insert into dossier_alias (system, value, dossier_id, subject, named_at)
                    select system, value, dossier_id, subject, named_at
                      from jsonb_populate_recordset(null::dossier_alias, ?::jsonb) order by system, value
                    on conflict do nothing returning 1)
                select count(*) from named
                """, Integer.class, dossiers.toString(), newFacts.toString(), aliases.toString());
        if (named == null || named != aliases.size()) {
            throw new ChangedMeanwhileException("another transaction named one of the dossiers first");
        }
    }

    /**
     * Gives facts and names of the younger to the older, and keeps what the younger had ({@link FactRows}, {@link
     * PastFacts}).
     *
     * @param at when the hub heard that they are one
     * @return the joined history, by id
     */
    List<StoredFact> merge(OpenDossier younger, OpenDossier older, Instant at) {
        jdbc.update("""
                with moved as (update fact set dossier_id = ? where dossier_id = ? returning id)
                insert into fact_was (fact_id, dossier_id) select id, ? from moved
                """, older.id, younger.id, younger.id);
        jdbc.update("""
                with moved as (update dossier_alias set dossier_id = ? where dossier_id = ? returning system, value)
                insert into dossier_alias_was (value, system, dossier_id) select value, system, ? from moved
                """, older.id, younger.id, younger.id);
        jdbc.update("""
                update dossier set merged_into = ?, version = version + 1,
                       merged_at = case when id = ? then ?::timestamptz else merged_at end,
                       merged_in = case when id = ? then pg_current_xact_id() else merged_in end
                 where id = ? or merged_into = ?
                """, older.id, younger.id, at.toString(), younger.id, younger.id, younger.id);
        return facts.ofDossiers(Set.of(older.id)).getOrDefault(older.id, List.of());
    }

    /** Which dossiers these names mean; unknown ones are missing. */
    Map<Alias, Long> named(Collection<Alias> names) {
        Map<Alias, Long> ids = new HashMap<>();
        jdbc.query("""
                select a.system, a.value, a.dossier_id from unnest(?::text[], ?::text[]) as wanted (system, value)
                  join dossier_alias a on a.system = wanted.system and a.value = wanted.value
                """, names(names), row -> {
            ids.put(new Alias(row.getString("system"), row.getString("value")), row.getLong("dossier_id"));
        });
        return ids;
    }

    private static PreparedStatementSetter names(Collection<Alias> names) {
        return statement -> {
            Object[] systems = names.stream().map(Alias::system).toArray();
            Object[] values = names.stream().map(Alias::value).toArray();
            statement.setArray(1, statement.getConnection().createArrayOf("text", systems));
            statement.setArray(2, statement.getConnection().createArrayOf("text", values));
        };
    }

    Map<Long, String> codes(Collection<Long> ids) {
        Map<Long, String> codes = new HashMap<>();
        jdbc.query("select id, code from dossier where id = any (?)", array(ids), row -> {
            codes.put(row.getLong("id"), row.getString("code"));
        });
        return codes;
    }

    /** Names that no people use first: a vendor's row id is what its interface wants. */
    Map<Long, List<Alias>> aliases(Collection<Long> ids) {
        Map<Long, List<Alias>> aliases = new HashMap<>();
        jdbc.query("""
                select dossier_id, system, value from dossier_alias where dossier_id = any (?)
                 order by subject, system, value
                """, array(ids), row -> {
            aliases.computeIfAbsent(row.getLong("dossier_id"), any -> new ArrayList<>())
                    .add(new Alias(row.getString("system"), row.getString("value")));
        });
        return aliases;
    }

    private static PreparedStatementSetter array(Collection<Long> ids) {
        return statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", ids.toArray()));
    }

    /** @return false if the name means another dossier already */
    boolean addAlias(long dossierId, Alias alias) {
        return jdbc.update("""
                        insert into dossier_alias (system, value, dossier_id, subject, named_at)
                        select ?, ?, coalesce(merged_into, id), false, ?::timestamptz from dossier where id = ?
                        on conflict do nothing
                        """, alias.system(), alias.value(), clock.instant().toString(), dossierId) == 1;
    }
}

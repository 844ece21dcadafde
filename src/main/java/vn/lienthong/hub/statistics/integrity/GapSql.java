package vn.lienthong.hub.statistics.integrity;

import vn.lienthong.hub.statistics.milestone.Known;

/**
 * The statement that finds gaps: by the names that dossiers bore at the moment. Where a dossier was handed in, its row tells;
 * of one that was not received by then its registration, as it was said.
 */
final class GapSql {

    private static final String NAMED = """
            with named as materialized (
                select part[1] as prefix, part[2] as day, part[3]::int as number, alias.dossier_id as now,
                       coalesce((select max(was.dossier_id)
                                   from dossier_alias_was was join dossier younger on younger.id = was.dossier_id
                                  where was.system = alias.system and was.value = alias.value and not %2$s),
                                alias.dossier_id) as dossier_id
                  from dossier_alias alias
                  join dossier on dossier.id = alias.dossier_id
                 cross join lateral regexp_match(alias.value, '^([A-Z0-9.]+)-([0-9]{6})-([0-9]{4,5})$') as part
                 where alias.system = :national and part[2] = any (:days::text[]) and %1$s),
            """;

    private static final String RECEIVED = """
             received as materialized (
                select distinct on (dossier_id) dossier_id, receiving_unit
                  from (select dossier_id, receiving_unit, tells_from from milestone where %1$s
                         union all
                        select dossier_id, receiving_unit, tells_from from milestone_was
                         where replaced_in >= :bound::xid8 and %1$s and not %2$s) known
                 where dossier_id in (select dossier_id from named)
                 order by dossier_id, tells_from desc),
            """;

    private static final String TOLD = """
             told as materialized (
                select prefix, day, number, coalesce(receiving_unit, said.unit) as receiving_unit
                  from named
                  left join received using (dossier_id)
                  left join lateral (
                       select data ->> 'receivingUnit' as unit
                         from fact
                        where fact.dossier_id = named.now and type in ('registered', 'received') and %1$s
                          and coalesce((select max(was.dossier_id)
                                          from fact_was was join dossier younger on younger.id = was.dossier_id
                                         where was.fact_id = fact.id and not %2$s), fact.dossier_id) = named.dossier_id
                        order by id limit 1) said on receiving_unit is null),
            """;

    private static final String GAPS = """
             numbers as (
                select prefix, day, number, lag(number, 1, 0) over (partition by prefix, day order by number) as before
                  from (select distinct prefix, day, number from told where number > 0) each),
             sequences as (
                select prefix, day, max(number) as highest, count(*) as seen,
                       (array_agg(case when before + 2 = number then (before + 1)::text
                                       else (before + 1) || '-' || (number - 1) end order by number)
                           filter (where before + 1 < number))[1\\:50] as gaps
                  from numbers where (prefix, day) > (:prefix, :day)
                 group by prefix, day having max(number) > count(*))
            select sequences.*, units
              from sequences cross join lateral (
                   select array_agg(distinct receiving_unit order by receiving_unit) as units from told
                    where told.prefix = sequences.prefix and told.day = sequences.day and receiving_unit is not null
                          %s) handed_in
             where units is not null
             order by prefix, day limit :most
            """;

    private GapSql() {}

    /** @param where which units are shown, beginning with {@code and}, or nothing */
    static String gaps(String where) {
        String merged = Known.of("younger.merged_at", "younger.merged_in");
        return NAMED.formatted(
                        Known.of("coalesce(alias.named_at, dossier.created_at)", "coalesce(alias.named_in, '3'::xid8)"),
                        merged)
                + RECEIVED.formatted(Known.of("known_from", "recorded_in"), Known.of("known_to", "replaced_in"))
                + TOLD.formatted(Known.of("fact.recorded_at", "fact.recorded_in"), merged)
                + GAPS.formatted(where);
    }
}

-- What one row of milestone adds to the counters: the one place where a dossier becomes numbers of the form.
create function form_changes(m milestone)
    returns table (unit text, field text, day date, since date, online integer, other integer,
        early integer, on_time integer, late integer, open integer, overdue integer)
    language sql immutable parallel safe as $$
    select m.unit, coalesce(m.field_code, ''), each.day, each.since,
           each.received * (m.channel = 'ONLINE')::integer, each.received * (m.channel <> 'ONLINE')::integer,
           each.finished * coalesce(m.verdict = 'EARLY', false)::integer,
           each.finished * coalesce(m.verdict = 'ON_TIME', false)::integer,
           each.finished * coalesce(m.verdict = 'LATE', false)::integer, each.open, each.overdue
      from (values
               (m.received_on, m.tells_from, 1, 0, 1, 0),
               (m.received_on, m.tells_until, -1, 0, 0, 0),
               (m.finished_on, greatest(m.finished_on, m.tells_from), 0, 1, 0, 0),
               (m.finished_on, m.tells_until, 0, -1, 0, 0),
               (greatest(m.tells_from, least(m.finished_on, m.tells_until)),
                greatest(m.tells_from, least(m.finished_on, m.tells_until)), 0, 0, -1, 0)
           ) as each (day, since, received, finished, open, overdue)
     where each.since < 'infinity' and each.day is not null
     union all
    select m.unit, coalesce(m.field_code, ''), lower(days), lower(days), 0, 0, 0, 0, 0, 0, 1 from unnest(m.overdue) as days
     union all
    select m.unit, coalesce(m.field_code, ''), upper(days), upper(days), 0, 0, 0, 0, 0, 0, -1
      from unnest(m.overdue) as days where not upper_inf(days)
    $$;

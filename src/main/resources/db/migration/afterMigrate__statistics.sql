-- Runs at every start. A dump that was restored into a new server brings the numbers of transactions of the old one; then
-- what is known at which moment is told from the times alone: what had not been committed at a tick is known just after
-- it. What is added up stays so.
do $$
begin
    if exists (select from known_tick where pg_snapshot_xmin(snapshot) > pg_snapshot_xmax(pg_current_snapshot()))
        or exists (select from form_change where recorded_in >= pg_snapshot_xmax(pg_current_snapshot()))
        or exists (select from form_fold where folded_to > pg_snapshot_xmax(pg_current_snapshot())) then
        lock table milestone, milestone_was, form_change, form_fold, known_tick in access exclusive mode;
        update form_change c set known_at = seen.at + interval '1 microsecond'
          from (select recorded_in, known_at, max(t.at) as at
                  from form_change join known_tick t
                    on t.at >= known_at and t.at < known_at + interval '1 hour'
                   and not pg_visible_in_snapshot(recorded_in, t.snapshot)
                 group by 1, 2) seen
         where c.recorded_in = seen.recorded_in and c.known_at = seen.known_at;
        update milestone m set known_from = seen.at + interval '1 microsecond'
          from (select recorded_in, known_from, max(t.at) as at
                  from milestone join known_tick t
                    on t.at >= known_from and t.at < known_from + interval '1 hour'
                   and not pg_visible_in_snapshot(recorded_in, t.snapshot)
                 group by 1, 2) seen
         where m.recorded_in = seen.recorded_in and m.known_from = seen.known_from;
        update milestone_was w set known_from = seen.at + interval '1 microsecond'
          from (select recorded_in, known_from, max(t.at) as at
                  from milestone_was join known_tick t
                    on t.at >= known_from and t.at < known_from + interval '1 hour'
                   and not pg_visible_in_snapshot(recorded_in, t.snapshot)
                 group by 1, 2) seen
         where w.recorded_in = seen.recorded_in and w.known_from = seen.known_from;
        update milestone_was w set known_to = seen.at + interval '1 microsecond'
          from (select replaced_in, known_to, max(t.at) as at
                  from milestone_was join known_tick t
                    on t.at >= known_to and t.at < known_to + interval '1 hour'
                   and not pg_visible_in_snapshot(replaced_in, t.snapshot)
                 group by 1, 2) seen
         where w.replaced_in = seen.replaced_in and w.known_to = seen.known_to;
        -- Numbers below all of the new server's. Added up is what comes before 5; every tick sees everything up to now, so
        -- that the times alone tell, but begins below it, so that nothing is taken to be known for its number alone.
        update form_change set recorded_in =
            case when recorded_in < (select folded_to from form_fold) then '4'::xid8 else '5'::xid8 end;
        update form_fold set folded_to = '5'::xid8, era = era + 1;
        update milestone set recorded_in = '4'::xid8;
        update milestone_was set recorded_in = '4'::xid8, replaced_in = '4'::xid8;
        update known_tick
           set snapshot = ('3:' || (pg_current_xact_id()::text::bigint + 1) || ':3')::pg_snapshot;
    end if;
end
$$;

-- Runs at every start. A dump that was restored into a new server brings the numbers of transactions of the old one; then
-- what is known at which moment is told from the times alone: what had not been committed at a tick is known just after
-- it. What is added up stays so.
do $$
declare
    what record;
begin
    if (select pg_snapshot_xmin(snapshot) from known_tick order by at desc limit 1)
            > pg_snapshot_xmax(pg_current_snapshot())
        or exists (select from form_change where recorded_in >= pg_snapshot_xmax(pg_current_snapshot()))
        or exists (select from form_fold where folded_to > pg_snapshot_xmax(pg_current_snapshot())) then
        lock table milestone, milestone_was, post_passage, post_passage_was, dossier, dossier_alias, form_change, form_fold, known_tick
            in access exclusive mode;
        for what in
            select * from (values ('form_change', 'known_at', 'recorded_in'), ('milestone', 'known_from', 'recorded_in'),
                ('milestone_was', 'known_from', 'recorded_in'), ('milestone_was', 'known_to', 'replaced_in'),
                ('post_passage', 'known_from', 'recorded_in'), ('post_passage_was', 'known_from', 'recorded_in'),
                ('post_passage_was', 'known_to', 'replaced_in'), ('dossier', 'merged_at', 'merged_in'),
                ('dossier_alias', 'named_at', 'named_in'))
                as columns (of_table, at, transaction)
        loop
            execute format($update$
                update %1$I known set %2$I = late.tick + interval '1 microsecond'
                  from (select %2$I as at, %3$I as transaction, max(t.at) as tick
                          from %1$I join known_tick t
                            on t.at >= %2$I and t.at < %2$I + interval '1 hour'
                           and not pg_visible_in_snapshot(%3$I, t.snapshot)
                         group by 1, 2) late
                 where known.%2$I = late.at and known.%3$I = late.transaction
                $update$, what.of_table, what.at, what.transaction);
        end loop;
        -- Numbers below all of the new server's. Added up is what comes before 5; every tick sees everything up to now, so
        -- that the times alone tell, but begins below it, so that nothing is taken to be known for its number alone.
        update form_change set recorded_in =
            case when recorded_in < (select folded_to from form_fold) then '4'::xid8 else '5'::xid8 end;
        update form_fold set folded_to = '5'::xid8, era = era + 1;
        update milestone set recorded_in = '4'::xid8;
        update milestone_was set recorded_in = '4'::xid8, replaced_in = '4'::xid8;
        update post_passage set recorded_in = '4'::xid8;
        update post_passage_was set recorded_in = '4'::xid8, replaced_in = '4'::xid8;
        update dossier set merged_in = '4'::xid8 where merged_in is not null;
        update dossier_alias set named_in = '4'::xid8 where named_in is not null;
        update known_tick
           set snapshot = ('3:' || (pg_current_xact_id()::text::bigint + 1) || ':3')::pg_snapshot;
    end if;
end
$$;

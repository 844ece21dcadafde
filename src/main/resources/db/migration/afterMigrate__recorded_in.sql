-- Runs at every start. A dump that was restored into a new server brings the numbers of transactions of the old one, and
-- the new server counts from its own: no fact that can be read is of a transaction to come, unless it came so. Then all
-- facts count as recorded now; cursors of the old server begin anew.
do $$
begin
    if exists (select from fact where recorded_in >= pg_snapshot_xmax(pg_current_snapshot())) then
        lock table fact in access exclusive mode;
        alter table fact drop column recorded_in;
        alter table fact add column recorded_in xid8 not null default pg_current_xact_id();
        create index fact_recorded_in_ix on fact (recorded_in, id);
    end if;
end
$$;

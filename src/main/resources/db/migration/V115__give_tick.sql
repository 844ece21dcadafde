-- Gives a tick (known_tick) in one statement, committed by itself: waits for imports under way, takes its turn, and says
-- how far units, procedures and calendars had been imported. Each of its statements sees what was committed before it.
create function give_tick(now timestamptz)
    returns table (at timestamptz, snapshot pg_snapshot, imported text)
    language plpgsql volatile as $$
begin
    lock table unit, procedure_version, work_calendar in row exclusive mode;
    -- One at a time; the number is of our own choice.
    perform pg_advisory_xact_lock(x'4C54485542544943'::bigint);
    return query
        insert into known_tick as tick (at, snapshot)
        values (greatest(now, (select max(before.at) from known_tick before) + interval '1 microsecond'),
                pg_current_snapshot())
        returning tick.at, tick.snapshot,
                  format('%s/%s/%s', (select max(id) from unit), (select max(id) from procedure_version),
                      (select max(id) from work_calendar));
end
$$;

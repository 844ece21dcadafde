-- The ledger of form II.06a: every change of a counter, appended in the transaction that made it known, never changed.
-- A flow (received, finished) of a day counts in a period if day >= from and since <= to; a level (open, overdue at the
-- end of a day) counts if since <= to. since is later than day where a transfer or a reopening moved what had counted.
-- late: became known when the day it is about was over, so that a report of that day as known before has to leave it out;
-- an hour earlier, because a transaction may run over midnight.
create table form_change (
    unit        text        not null,
    field       text        not null,
    day         date        not null,
    since       date        not null,
    online      integer     not null,
    other       integer     not null,
    early       integer     not null,
    on_time     integer     not null,
    late        integer     not null,
    open        integer     not null,
    overdue     integer     not null,
    known_at    timestamptz not null,
    known_late  boolean     not null generated always as (
        known_at >= ((since + 1)::timestamp - interval '8 hours') at time zone 'UTC') stored,
    recorded_in xid8        not null,
    constraint form_change_order_ck check (day <= since)
);

create index form_change_recorded_ix on form_change (recorded_in);
create index form_change_late_ix on form_change (recorded_in) where known_late;

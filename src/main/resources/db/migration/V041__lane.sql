-- A lane exists while something is pending for one partner and dossier. Whoever adds to it or takes from it locks its
-- row first. due_at is when it may be claimed (again): for a claimed lane the end of the lease.
create table lane (
    partner         text        not null,
    dossier_id      bigint      not null,
    pending         integer     not null,
    state           text        not null default 'READY',
    due_at          timestamptz not null,
    token           bigint,
    attempts        integer     not null default 0,
    first_failed_at timestamptz,
    parked_at       timestamptz,
    constraint lane_pk primary key (dossier_id, partner),
    constraint lane_state_known check (state in ('READY', 'CLAIMED', 'PARKED')),
    constraint lane_not_empty check (pending > 0),
    constraint lane_claimed_by_token check (state <> 'CLAIMED' or token is not null),
    constraint lane_parked_since check ((parked_at is not null) = (state = 'PARKED'))
)
-- Small and busy: dead rows must go soon, or claiming wades through them.
with (
    fillfactor = 70,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_cost_delay = 0,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 20000
);

-- Claiming reads the due lanes of one partner in order, and never a parked one.
create index lane_due on lane (partner, due_at) where state <> 'PARKED';

-- One row a received dossier: what the numbers need of it. Everything here can be recomputed from the facts. pauses hold
-- (from, to] so that a range contains the end of a period just if the pause is open in the fold of what had happened
-- before it; an open pause has no upper bound. settled_at: the instant after which nothing but pauses and a finish has
-- changed the dossier; for a period that ends at or before it, it must be folded again from its history.
create table milestone (
    dossier_id       bigint         not null,
    unit             text           not null,
    units            text[]         not null,
    field_code       text,
    procedure_code   text           not null,
    channel          text           not null,
    received_at      timestamptz    not null,
    started_at       timestamptz    not null,
    due_at           timestamptz,
    original_due_at  timestamptz,
    finished_at      timestamptz,
    finished_by      text,
    verdict          text,
    original_verdict text,
    pauses           tstzmultirange not null,
    settled_at       timestamptz    not null,
    constraint milestone_pk primary key (dossier_id),
    constraint milestone_dossier_fk foreign key (dossier_id) references dossier (id),
    constraint milestone_counts_at_competent_ck check (unit = any (units)),
    constraint milestone_settled_ck check (settled_at >= received_at),
    constraint milestone_finished_by_ck check (finished_by in ('completed', 'withdrawn', 'stopped', 'returned')),
    constraint milestone_verdict_ck check (verdict in ('EARLY', 'ON_TIME', 'LATE')
        and original_verdict in ('EARLY', 'ON_TIME', 'LATE')),
    constraint milestone_finish_ck check (
        num_nulls(finished_at, finished_by, verdict, original_verdict) in (0, 4))
);

-- A report reads what was unfinished or finished since its first day; the rest of the history stays untouched.
create index milestone_unit_ix on milestone (unit, coalesce(finished_at, 'infinity'));
create index milestone_finish_ix on milestone (coalesce(finished_at, 'infinity'));
-- The few that must be folded again for past moments.
create index milestone_settled_ix on milestone (settled_at) where settled_at > received_at;

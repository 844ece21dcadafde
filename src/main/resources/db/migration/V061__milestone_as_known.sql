-- What the numbers need of a received dossier, as it is known now: a row for each stretch of days on which nothing but
-- pauses and a finish changed it. A row tells how the dossier stood at 24:00 of the days from tells_from to before
-- tells_until; a transfer, a new appointment, a reopening or a later start of the clock begins the next one. Everything
-- here can be recomputed from the facts. Days are days in Vietnam.
-- overdue: the days at whose end it was overdue against the current appointment; original_overdue: against the original
-- one, null where it is the same. paused: its clock stood still at any time. fingerprint: of all that the row says. known_from, recorded_in: since when it is known.
drop table milestone;

create table milestone (
    dossier_id         bigint         not null,
    tells_from         date           not null,
    tells_until        date           not null,
    unit               text           not null,
    receiving_unit     text,
    field_code         text,
    procedure_code     text           not null,
    channel            text           not null,
    received_at        timestamptz    not null,
    received_on        date           not null,
    started_at         timestamptz    not null,
    due_at             timestamptz,
    original_due_at    timestamptz,
    finished_at        timestamptz,
    finished_on        date,
    finished_by        text,
    finish_recorded_at timestamptz,
    verdict            text,
    original_verdict   text,
    recorded_verdict   text,
    handled_minutes    integer,
    paused             boolean        not null,
    overdue            datemultirange not null,
    original_overdue   datemultirange,
    supplements        date[]         not null,
    appointments       date[]         not null,
    stages             jsonb,
    marks              jsonb,
    fingerprint        uuid           not null,
    known_from         timestamptz    not null,
    recorded_in        xid8           not null,
    constraint milestone_pk primary key (dossier_id, tells_from),
    constraint milestone_dossier_fk foreign key (dossier_id) references dossier (id),
    constraint milestone_tells_ck check (received_on <= tells_from and tells_from < tells_until),
    constraint milestone_finished_by_ck check (finished_by in ('completed', 'withdrawn', 'stopped', 'returned')),
    constraint milestone_verdict_ck check (verdict in ('EARLY', 'ON_TIME', 'LATE')
        and original_verdict in ('EARLY', 'ON_TIME', 'LATE') and recorded_verdict in ('EARLY', 'ON_TIME', 'LATE')),
    constraint milestone_finish_ck check (
        num_nulls(finished_at, finished_on, finished_by, finish_recorded_at, verdict, original_verdict,
            recorded_verdict) in (0, 7))
) with (fillfactor = 70);

-- A report reads what was unfinished or finished since its first day; the rest of the history stays untouched.
create index milestone_finish_ix on milestone (coalesce(finished_on, 'infinity'), unit);

-- One fact that one partner must be told. Finished rows stay: they are the history of who was told what, and hold no
-- personal data. IN_FLIGHT is not stored: it is the head of a lane that is claimed.
create table delivery (
    id               uuid        not null,
    partner          text        not null,
    dossier_id       bigint      not null,
    sequence         bigint      not null,
    fact_id          bigint      not null,
    fact             text        not null,
    state            text        not null default 'WAITING',
    attempts         integer     not null default 0,
    enqueued_at      timestamptz not null,
    first_attempt_at timestamptz,
    last_attempt_at  timestamptz,
    finished_at      timestamptz,
    answer           text,
    reference        text,
    constraint delivery_pk primary key (id),
    constraint delivery_state_known check (state in ('WAITING', 'PARKED', 'DELIVERED', 'SKIPPED')),
    constraint delivery_finished_once check ((finished_at is not null) = (state in ('DELIVERED', 'SKIPPED'))),
    constraint delivery_attempts_counted check (attempts >= 0),
    constraint delivery_answer_short check (length(answer) <= 200)
);

-- The head of a lane is the first entry of its group; nothing finished is in the way.
create unique index delivery_place on delivery (partner, dossier_id, sequence) where state in ('WAITING', 'PARKED');

-- The deliveries of a dossier, and what a partner was told of it.
create index delivery_of_dossier on delivery (dossier_id, partner);

-- What waits for a partner, oldest first: ids grow with time.
create index delivery_waiting on delivery (partner, id) where state = 'WAITING';

-- What an operator looks for; few rows, seldom changed.
create index delivery_set_aside on delivery (partner, id) where state in ('PARKED', 'SKIPPED');

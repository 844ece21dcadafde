-- Recomputations of the numbers from the history, wanted, under way and done. One that a node left behind is taken up by
-- another one where it was. A hub that comes with dossiers from before the rows were as they are begins with one.
create table recomputation (
    id          uuid        not null,
    asked_at    timestamptz not null,
    repair      boolean     not null,
    alive_at    timestamptz,
    done_to     bigint      not null default 0,
    dossiers    bigint      not null default 0,
    differing   bigint      not null default 0,
    examples    text[]      not null default '{}',
    counters    bigint,
    sums        bigint,
    started_at  timestamptz,
    ended_at    timestamptz,
    constraint recomputation_pk primary key (id)
);

create unique index recomputation_one_uq on recomputation ((true)) where ended_at is null;

insert into recomputation (id, asked_at, repair)
select gen_random_uuid(), max(recorded_at), true from fact having count(*) > 0;

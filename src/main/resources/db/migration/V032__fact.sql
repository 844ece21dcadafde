-- The history: append-only. id grows with arrival inside one dossier (its row is locked while facts are written).
-- data holds what the fold needs and no personal data; detail holds everything else that was said and is purged after
-- a set time.
create sequence fact_id;

create table fact (
    id          bigint      not null,
    dossier_id  bigint      not null,
    source      text        not null,
    event_id    text        not null,
    type        text        not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    partner     text,
    by_operator boolean     not null,
    backfill    boolean     not null,
    data        jsonb       not null,
    detail      jsonb,
    constraint fact_pk primary key (id),
    constraint fact_identity_uq unique (source, event_id),
    constraint fact_dossier_fk foreign key (dossier_id) references dossier (id)
);

create index fact_dossier_ix on fact (dossier_id);

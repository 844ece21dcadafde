-- What a district said of its dossiers before, so that a row that is sent again tells its changes only.
-- members holds a digest of each member of the fact's data, never the data.
create table district_fact (
    partner text not null,
    code text not null,
    id text not null,
    slot text not null,
    happened_at timestamptz not null,
    own boolean not null,
    members jsonb not null,
    constraint district_fact_pk primary key (partner, code, id)
);

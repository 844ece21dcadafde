-- What a partner's records said before, so that a record that is sent again tells its changes only.
-- members holds a digest of each member of the fact's data, never the data.
create table province_fact (
    partner text not null,
    id text not null,
    slot text not null,
    happened_at timestamptz not null,
    members jsonb not null,
    constraint province_fact_pk primary key (partner, id)
);

create index province_fact_slot on province_fact (partner, slot);

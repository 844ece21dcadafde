-- What the pulled rows of a labour partner showed before, so that a row that is read again tells its changes only.
-- members holds a short digest of each member of the fact's data, never the data. event_id is null where the row only
-- confirmed what the hub had told. version counts the changes told.
create table labour_fact (
    partner text not null,
    slot text not null,
    event_id text,
    happened_at timestamptz not null,
    version integer not null,
    members jsonb not null,
    constraint labour_fact_pk primary key (partner, slot),
    constraint labour_fact_version_ck check (version >= 0),
    constraint labour_fact_members_is_object_ck check (jsonb_typeof(members) = 'object')
);

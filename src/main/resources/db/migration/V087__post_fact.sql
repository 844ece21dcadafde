-- What the documents of a post partner said before, so that a document that is sent again tells its changes only.
-- members holds a digest of each member of the fact's data, never the data; changes counts the corrections.
create table post_fact (
    partner text not null,
    slot text not null,
    event_id text not null,
    happened_at timestamptz not null,
    members jsonb not null,
    changes integer not null,
    constraint post_fact_pk primary key (partner, slot),
    constraint post_fact_members_is_object check (jsonb_typeof(members) = 'object')
);

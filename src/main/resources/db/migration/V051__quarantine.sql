-- Messages that are acknowledged but not applied: they wait for the catalogue, for a unit, for a role of the sender, or
-- behind an earlier one of the same dossier. Released in the order of id, which is the order of arrival.
create table quarantine (
    id         bigint      generated always as identity,
    source     text        not null,
    event_id   text        not null,
    system     text        not null,
    value      text        not null,
    reason      text        not null,
    client      text        not null,
    partner     text,
    by_operator boolean     not null,
    backfill    boolean     not null,
    arrived_at  timestamptz not null,
    constraint quarantine_pk primary key (id),
    constraint quarantine_message_fk foreign key (source, event_id) references message (source, event_id)
);

create index quarantine_dossier_ix on quarantine (system, value, id);

-- Every message that was acknowledged, with its first receipt: the same (source, id) is the same fact, for ever. raw is
-- what came over the wire; it holds personal data and is set to null after a configured time.
create table message (
    source      text        not null,
    event_id    text        not null,
    digest      bytea       not null,
    client      text        not null,
    recorded_at timestamptz not null,
    receipt     uuid        not null,
    dossier     text        not null,
    state       text,
    quarantine  text,
    detail      text,
    raw         text,
    constraint message_pk primary key (source, event_id),
    constraint message_receipt_ck check ((state is null) <> (quarantine is null))
);

create index message_purge_ix on message (recorded_at) where raw is not null;

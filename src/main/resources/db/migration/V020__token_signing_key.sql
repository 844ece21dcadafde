-- The key by which the hub signs its access tokens. All nodes share it, and it outlives a restart. Whoever reads this
-- table can read every dossier beside it, so the key gives nothing away that the database would not.
create table token_signing_key (
    purpose    text        not null,
    jwk        text        not null,
    created_at timestamptz not null,
    constraint token_signing_key_pk primary key (purpose)
);

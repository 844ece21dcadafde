-- Sessions that partners of the provincial dialect opened here; every node knows them. Only a digest of each is kept.
create table province_session (
    digest bytea not null,
    partner text not null,
    expires_at timestamptz not null,
    constraint province_session_pk primary key (digest),
    constraint province_session_digest_is_sha256 check (octet_length(digest) = 32)
);

create index province_session_expires_at on province_session (expires_at);

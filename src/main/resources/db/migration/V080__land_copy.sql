-- Copies of result papers that the land sector's system showed behind links that expire, each once, by the SHA-256 of its
-- bytes. A paper is personal data: content is set to null after a configured time; the digest stays.
create table land_copy (
    digest  bytea       not null,
    content bytea,
    kept_at timestamptz not null,
    constraint land_copy_pk primary key (digest),
    constraint land_copy_digest_is_sha256 check (octet_length(digest) = 32)
);

create index land_copy_purge_ix on land_copy (kept_at) where content is not null;

-- How often a number asked a gateway in an hour. The number itself is nowhere: digest is HMAC-SHA256 under the gateway's
-- secret.
create table sms_sender (
    gateway   text        not null,
    digest    bytea       not null,
    hour      timestamptz not null,
    questions integer     not null,
    misses    integer     not null,
    constraint sms_sender_pk primary key (gateway, digest, hour),
    constraint sms_sender_digest_is_sha256 check (octet_length(digest) = 32),
    constraint sms_sender_counts check (questions > 0 and misses between 0 and questions)
);

create index sms_sender_hour_ix on sms_sender (hour);

-- Rows of a post partner's tracking feed that made no event: kept, so that the feed can go on past them. raw is the row
-- as it came; it may hold personal data and is set to null after a configured time. tables: digest of the mapping tables
-- with which the row was read; with others it is read again.
create table post_row (
    partner text not null,
    row_id text not null,
    reason text not null,
    tables text not null,
    raw text,
    seen_at timestamptz not null,
    constraint post_row_pk primary key (partner, row_id)
);

create index post_row_purge_ix on post_row (seen_at) where raw is not null;

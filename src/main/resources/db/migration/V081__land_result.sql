-- The result papers that an ended dossier was said to have: where each lies and, once it was fetched, which copy it is.
-- fetch_at: when the link is tried next; null if there is nothing to fetch, or no more. untold: the copy was made after
-- the fact was accepted with the link, and its address is not yet said to the hub. What names the paper is set to null
-- after a configured time.
create table land_result (
    partner     text        not null,
    event_id    text        not null,
    position    integer     not null,
    subject     text        not null,
    happened_at timestamptz not null,
    found_at    timestamptz not null,
    name        text,
    number      text,
    link        text,
    digest      bytea,
    fetch_at    timestamptz,
    failures    integer     not null default 0,
    untold      boolean     not null default false,
    constraint land_result_pk primary key (partner, event_id, position),
    constraint land_result_copy_fk foreign key (digest) references land_copy (digest),
    constraint land_result_fetches_a_link check (fetch_at is null or link is not null),
    constraint land_result_tells_a_copy check (not untold or digest is not null)
);

create index land_result_copy_ix on land_result (subject, digest) where digest is not null;
-- Few: what is not fetched yet, and what is fetched and not told.
create index land_result_fetch_ix on land_result (fetch_at) where fetch_at is not null;
create index land_result_untold_ix on land_result (partner, event_id) where untold;
create index land_result_purge_ix on land_result (found_at) where link is not null;

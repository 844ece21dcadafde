-- Up to where the tracking feed of a post partner has been read and accepted. Each hour some of it is read again, from
-- look_back_from, for rows that showed late. No row: the feed was never read; not caught_up: its first reading goes on.
create table post_cursor (
    partner text not null,
    last_id text not null,
    look_back_from text not null,
    look_back_next text not null,
    looked_back_at timestamptz not null,
    caught_up boolean not null,
    polled_at timestamptz not null,
    constraint post_cursor_pk primary key (partner)
);

-- Where the next poll of a route of a partner folder begins, in the partner's own words. backfilled: the first round is
-- through, and what comes now is told to others.
create table partner_poll (
    partner text not null,
    route text not null,
    cursor text not null,
    backfilled boolean not null,
    polled_at timestamptz not null,
    constraint partner_poll_pk primary key (partner, route)
);

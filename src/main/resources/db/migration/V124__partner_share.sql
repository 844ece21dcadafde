-- How many calls of a partner each node may have running: together never more than its quota. A share is not written with
-- every call but held for a while; one that its node does not renew is free again soon after.
create table partner_share (
    partner text        not null,
    node    uuid        not null,
    calls   integer     not null,
    until   timestamptz not null,
    constraint partner_share_pk primary key (partner, node),
    constraint partner_share_not_empty check (calls > 0)
);

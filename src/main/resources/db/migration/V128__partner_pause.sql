-- Partners to which nothing is delivered because an operator said so; read by every claim of every node. Without a row,
-- or once until is past, a partner is not paused.
create table partner_pause (
    partner   text        not null,
    reason    text        not null,
    paused_at timestamptz not null,
    paused_by text        not null,
    until     timestamptz,
    constraint partner_pause_pk primary key (partner),
    constraint partner_pause_reason_short check (length(reason) between 1 and 200)
);

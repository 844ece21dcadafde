-- Partners to which nothing is delivered because an operator (paused_by) or the hub's own rule (null) said so; read by
-- every claim of every node. Without a row, or once until is past, a partner is not paused.
create table partner_pause (
    partner   text        not null,
    reason    text        not null,
    paused_at timestamptz not null,
    paused_by text,
    until     timestamptz,
    constraint partner_pause_pk primary key (partner),
    constraint partner_pause_reason_short check (length(reason) between 1 and 200)
);

-- One row for each partner that failed at least once; shared by all nodes. While open, one lane at a time is let through,
-- not before probe_at.
create table partner_breaker (
    partner   text    not null,
    state     text    not null default 'CLOSED',
    failures  integer not null default 0,
    opened_at timestamptz,
    probe_at  timestamptz,
    constraint partner_breaker_pk primary key (partner),
    constraint partner_breaker_state_known check (state in ('CLOSED', 'OPEN')),
    constraint partner_breaker_open_since check ((opened_at is not null) = (state = 'OPEN')),
    constraint partner_breaker_probe_while_open check ((probe_at is not null) = (state = 'OPEN'))
);

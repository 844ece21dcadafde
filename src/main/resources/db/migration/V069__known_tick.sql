-- Moments as of which something was asked, each with what had been committed by then. What is known at a moment is what
-- was recorded by it and is visible in the first tick at or after it: the same for ever, whatever commits later.
create table known_tick (
    at       timestamptz not null,
    snapshot pg_snapshot not null,
    constraint known_tick_pk primary key (at)
);

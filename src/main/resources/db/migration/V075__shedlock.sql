-- Locks of scheduled work that must run on one node at a time (ShedLock's own columns; times in UTC without a zone).
create table shedlock (
    name text not null,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by text not null,
    constraint shedlock_pk primary key (name)
);

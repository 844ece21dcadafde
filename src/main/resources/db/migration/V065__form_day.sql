-- The ledger added up: by the day since which a change counts.
create table form_day (
    since   date   not null,
    unit    text   not null,
    field   text   not null,
    online  bigint not null,
    other   bigint not null,
    early   bigint not null,
    on_time bigint not null,
    late    bigint not null,
    open    bigint not null,
    overdue bigint not null,
    constraint form_day_pk primary key (since, unit, field)
);

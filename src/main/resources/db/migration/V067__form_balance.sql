-- Everything of form_day before the beginning of a week (a Monday), so that a report reads days of two weeks at most.
-- Dense: from the first week after a unit and field were first counted to the last one there is.
create table form_balance (
    begins  date   not null,
    unit    text   not null,
    field   text   not null,
    online  bigint not null,
    other   bigint not null,
    early   bigint not null,
    on_time bigint not null,
    late    bigint not null,
    open    bigint not null,
    overdue bigint not null,
    constraint form_balance_pk primary key (begins, unit, field)
);

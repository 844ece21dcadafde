-- Of that, the flows of earlier days that count otherwise since a later one: transfers and reopenings.
create table form_restated (
    since   date   not null,
    day     date   not null,
    unit    text   not null,
    field   text   not null,
    online  bigint not null,
    other   bigint not null,
    early   bigint not null,
    on_time bigint not null,
    late    bigint not null,
    constraint form_restated_pk primary key (since, day, unit, field),
    constraint form_restated_order_ck check (day < since)
);

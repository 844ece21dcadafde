-- Who took over the work of a unit that ended, by field; no field means all of them.
create table unit_successor (
    unit_id bigint not null constraint unit_successor_of_unit references unit (id),
    ordinal integer not null,
    successor text not null,
    fields text[] not null,
    constraint unit_successor_pk primary key (unit_id, ordinal)
);

-- Administrative units. Rows are only added; the highest version of a code holds.
create table unit (
    id bigint generated always as identity constraint unit_pk primary key,
    code text not null,
    version integer not null,
    name text not null,
    level text not null,
    parent text,
    valid_from date not null,
    valid_to date,
    known_at timestamptz not null,
    constraint unit_version_unique unique (code, version),
    constraint unit_version_positive check (version > 0),
    constraint unit_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'OFFICE')),
    constraint unit_not_its_own_parent check (parent <> code),
    constraint unit_ends_after_it_begins check (valid_to >= valid_from)
);

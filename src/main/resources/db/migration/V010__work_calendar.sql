-- The working days of a year in one place. Rows are only added; the highest version of a place and year holds.
create table work_calendar (
    id bigint generated always as identity constraint work_calendar_pk primary key,
    unit text,
    year integer not null,
    version integer not null,
    days_off date[] not null,
    make_up_days date[] not null,
    known_at timestamptz not null,
    constraint work_calendar_version_unique unique nulls not distinct (unit, year, version),
    constraint work_calendar_year_plausible check (year between 1975 and 2200),
    constraint work_calendar_version_positive check (version > 0)
);
comment on column work_calendar.unit is 'where it holds, units below included; null for the nation';

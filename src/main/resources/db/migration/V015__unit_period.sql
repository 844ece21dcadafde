-- A unit is a row of periods: the same code from another day on, with another parent, name or level. A line with a known
-- code and first day is a new version of that period; rows are still only added, and the highest version of a code and
-- first day holds. A period ends the day before the next one begins, unless its own valid_to is earlier.
alter table unit drop constraint unit_version_unique;
alter table unit add constraint unit_period_version_unique unique (code, valid_from, version);
comment on table unit is 'periods of administrative units; the highest version of a code and valid_from holds';

-- The catalogue. A procedure has one version for each day on which new rules came into force; a version that is
-- imported again with other content gets a new revision. Rows are only added; the highest revision holds.
create table procedure_version (
    id bigint generated always as identity constraint procedure_version_pk primary key,
    code text not null,
    valid_from date not null,
    revision integer not null,
    name text not null,
    field_code text not null,
    field_name text not null,
    note text,
    known_at timestamptz not null,
    constraint procedure_version_revision_unique unique (code, valid_from, revision),
    constraint procedure_version_revision_positive check (revision > 0)
);

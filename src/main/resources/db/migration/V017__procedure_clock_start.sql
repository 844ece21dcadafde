-- What starts the clock of a procedure's version. What is in the catalogue already starts by reception, as it did.
alter table procedure_version
    add column clock_start text not null default 'RECEPTION',
    add constraint procedure_version_clock_start_known check (clock_start in ('RECEPTION', 'COMPETENT_RECEIPT'));

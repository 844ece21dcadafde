-- The stages of a procedure's version, in their order.
create table procedure_stage (
    procedure_id bigint not null constraint procedure_stage_of_version references procedure_version (id),
    ordinal integer not null,
    role text not null,
    term_value integer not null,
    term_unit text not null,
    committed_value integer,
    committed_unit text,
    cutoff text not null,
    pauses_for text[] not null,
    parallel_with text,
    constraint procedure_stage_pk primary key (procedure_id, ordinal),
    constraint procedure_stage_term_unit_known
        check (term_unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'WORKING_HOURS', 'SAME_DAY')),
    constraint procedure_stage_committed_unit_known
        check (committed_unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'WORKING_HOURS', 'SAME_DAY')),
    constraint procedure_stage_term_counts check ((term_unit = 'SAME_DAY') = (term_value = 0) and term_value >= 0),
    constraint procedure_stage_committed_counts
        check ((committed_unit = 'SAME_DAY') = (committed_value = 0) and committed_value >= 0),
    constraint procedure_stage_committed_whole check ((committed_unit is null) = (committed_value is null)),
    constraint procedure_stage_cutoff_known check (cutoff in ('NONE', 'AFTER_15H', 'AFTER_CLOSE')),
    constraint procedure_stage_pauses_known check (pauses_for <@ array['SUPPLEMENT', 'FINANCIAL'])
);

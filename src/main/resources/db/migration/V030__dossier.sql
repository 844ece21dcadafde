-- A dossier and its folded state. The state can always be recomputed from the facts; it stands here so that lists and
-- look-ups need not fold. Times are when things happened, but for created_at and updated_at (when the hub heard).
create sequence dossier_id;

create table dossier (
    id              bigint      not null,
    uid             uuid        not null default gen_random_uuid(),
    code            text        not null,
    state           text        not null,
    procedure_code  text,
    field_code      text,
    channel         text,
    receiving_unit  text,
    competent_unit  text,
    roles           text[]      not null,
    received_at     timestamptz,
    due_at          timestamptz,
    original_due_at timestamptz,
    finished_at     timestamptz,
    paused          boolean     not null,
    last_sequence   bigint      not null,
    merged_into     bigint,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null,
    constraint dossier_pk primary key (id),
    constraint dossier_uid_uq unique (uid),
    constraint dossier_merged_into_fk foreign key (merged_into) references dossier (id),
    constraint dossier_merges_into_older_ck check (merged_into < id),
    constraint dossier_state_ck check (state in ('UNKNOWN', 'REGISTERED', 'RECEIVED', 'REFUSED', 'IN_PROGRESS',
        'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'COMPLETED', 'RETURNED'))
) with (fillfactor = 70);

-- Most updates change none of the indexed columns' keys that matter on the accepting path: only these are indexed.
create index dossier_competent_unit_ix on dossier (competent_unit, id);
create index dossier_receiving_unit_ix on dossier (receiving_unit, id);

-- What is remembered of a row of an igate partner, to tell a change from a repetition: facts, ids, times and short
-- digests; no personal data.
create table igate_row (
    partner text not null,
    row_id text not null,
    memory jsonb not null,
    updated_at timestamptz not null,
    unmapped boolean not null,
    tables text not null,
    constraint igate_row_pk primary key (partner, row_id),
    constraint igate_row_memory_is_object check (jsonb_typeof(memory) = 'object')
);

-- Rows to read again once the mapping tables have grown: few.
create index igate_row_unmapped on igate_row (partner, updated_at) where unmapped;

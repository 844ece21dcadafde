-- The feed of changes. Grows at its end only: recorded_in never changes.
create index fact_recorded_in_ix on fact (recorded_in, id);

-- The moment after which an unfinished dossier is late: its due time and as long as the clock stood still (SUBTRACT).
-- Null while the clock does not run: not received, paused, finished, or no due time. So what is overdue now is one
-- comparison, and nothing has to be written when it becomes so.
alter table dossier add column late_after timestamptz;
